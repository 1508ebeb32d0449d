package org.mandateledger.survey;

/** Which answer is wanted of all operations together. */
enum What {
    OPERATIONS,
    STRENGTH,
    MANDATES,
    DECISIONS
}
