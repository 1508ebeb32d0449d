package org.mandateledger.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** That the words of a drawing can be read. */
final class Legibility {
    private Legibility() {}

    /** No words lie on others or beyond the paper. */
    static void check(String svg) throws Exception {
        List<DrawnText> texts = DrawnText.in(svg);

        for (int i = 0; i < texts.size(); i++) {
            assertThat(texts.get(i).box().left()).as(texts.get(i).words()).isGreaterThanOrEqualTo(0);
            assertThat(texts.get(i).box().right()).as(texts.get(i).words()).isLessThanOrEqualTo(1200);
            for (int j = i + 1; j < texts.size(); j++) {
                assertThat(texts.get(i).box().meets(texts.get(j).box()))
                        .as("'%s' on '%s'", texts.get(i).words(), texts.get(j).words())
                        .isFalse();
            }
        }
    }
}
