package org.mandateledger.claims;

/**
 * A statement of a source that can be held against the ledger.
 *
 * @param id unique among all claims
 * @param locator where in the source: a section, a note, a page
 * @param claim in our own words
 * @param check the question that decides it
 */
record Claim(String id, String locator, String claim, Check check) {}
