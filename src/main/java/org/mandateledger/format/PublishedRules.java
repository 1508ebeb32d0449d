package org.mandateledger.format;

import org.mandateledger.operation.RuleBook;

/** The rules of history, with the published lists that some of them read. */
public final class PublishedRules {
    private PublishedRules() {}

    public static RuleBook book() {
        return new RuleBook(Taxonomy.published().ids(), AreaCodes.published().known());
    }
}
