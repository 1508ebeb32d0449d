package org.mandateledger.operation;

import java.util.Optional;

/**
 * A witness of a fact.
 *
 * @param source the id of an entry of the bibliography, {@code seeds/sources.json}
 * @param locator where in it: a paragraph, a page, a note
 * @param says what this source claims where it disagrees with the value chosen; such a source is shown as disputing it
 */
public record SourceReference(String source, Optional<String> locator, Optional<String> says) {
    public SourceReference {
        Text.id("sources.source", source);
        locator.ifPresent(text -> Text.required("sources.locator", text, 300));
        says.ifPresent(text -> Text.required("sources.says", text, 500));
    }
}
