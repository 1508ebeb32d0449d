package org.mandateledger.time;

/** How a date that is not exact is read: as the earliest or as the latest day that it may mean. */
public enum Reading {
    EARLIEST,
    LATEST
}
