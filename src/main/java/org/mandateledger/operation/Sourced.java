package org.mandateledger.operation;

/** A value and the event (by its logical id) that gave it. */
public record Sourced<T>(T value, String event) {}
