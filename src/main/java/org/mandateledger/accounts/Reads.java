package org.mandateledger.accounts;

/** Whether reading needs an account. */
public enum Reads {
    OPEN,
    CLOSED
}
