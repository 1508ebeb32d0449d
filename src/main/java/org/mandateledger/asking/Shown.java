package org.mandateledger.asking;

import java.util.List;
import java.util.function.Supplier;

/**
 * A listing cut to what was wanted of it, ready to be written in any form.
 *
 * @param whole the answer with the items that are left
 * @param items those that are left
 * @param table and {@code brief}: made when a form needs them
 * @param total how many items there were before
 */
public record Shown(Object whole, List<?> items, Supplier<Table> table, Supplier<Table> brief, int total) {}
