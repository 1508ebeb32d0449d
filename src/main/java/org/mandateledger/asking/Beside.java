package org.mandateledger.asking;

import java.nio.file.Path;

/**
 * What stands beside a ledger, and answers are made of as well.
 *
 * @param claims the folder of what sources claim
 * @param sources the bibliography
 */
public record Beside(Path claims, Path sources) {}
