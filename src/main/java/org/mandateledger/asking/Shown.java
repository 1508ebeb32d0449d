package org.mandateledger.asking;

import java.util.List;

/**
 * A listing cut to what was wanted of it, ready to be written in any form.
 *
 * @param whole the answer with the items that are left
 * @param items those that are left
 * @param total how many there were before
 */
public record Shown(Object whole, List<?> items, Table table, Table brief, int total) {}
