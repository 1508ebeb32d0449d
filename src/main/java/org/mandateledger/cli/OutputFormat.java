package org.mandateledger.cli;

/** The forms in which every read command can answer. */
public enum OutputFormat {
    TABLE,
    JSON,
    NDJSON,
    CSV,
    MD
}
