package org.mandateledger.drawing;

/** Rules for the drawings of thin rows and the charts beside the timelines. */
final class CompactStyle {
    private CompactStyle() {}

    static String shapes(String scope) {
        return Style.rule(scope, ".words [data-operation]", "pointer-events:auto")
                + Style.rule(scope, ".compact .closing", "fill-opacity:.22;stroke-width:1")
                + Style.rule(scope, ".compact .planned", "fill-opacity:.08;stroke-width:1;stroke-dasharray:3 2")
                + Style.rule(scope, ".faded .life", "fill-opacity:.26")
                + Style.rule(scope, ".faded .closing,.faded .planned", "fill-opacity:.06;stroke-opacity:.5")
                + Style.rule(scope, ".faded .after", "fill-opacity:.25")
                + Style.rule(scope, ".task", "fill-opacity:.3")
                + Style.rule(scope, ".asked", "stroke-width:1.5")
                + Style.rule(scope, ".party", "fill:none;stroke-width:1.2;stroke-dasharray:5 3")
                + Style.rule(scope, ".support.then", "fill-opacity:.1")
                + Style.rule(scope, ".support.now", "fill-opacity:.36")
                + Style.rule(scope, ".support-arrow", "fill:none;stroke-width:1.6")
                + Style.rule(scope, ".under", "fill:none;stroke-width:4")
                + Style.rule(scope, ".support-arrow.then,.support-head.then", "opacity:.4")
                + Style.rule(scope, ".military-observers", "stroke-dasharray:1.5 3;stroke-linecap:round")
                + Style.rule(scope, ".civilian", "stroke-dasharray:8 3 2 3")
                + Style.rule(scope, ".military,.uniformed", "stroke-dasharray:10 3")
                + Style.rule(scope, ".other-line", "fill:none;stroke-width:1.5");
    }

    static String colours(String scope, int mode, String ground) {
        boolean dark = mode == 1;
        String asked = dark ? "#ff9285" : "#b3261e";
        StringBuilder css = new StringBuilder(Style.rule(scope, ".asked", "stroke:" + asked));
        css.append(Style.rule(scope, ".asked-day", "fill:" + asked));
        css.append(Style.rule(scope, ".under", "stroke:" + ground));
        css.append(Style.rule(scope, ".party", "stroke:" + (dark ? "#98a3ae" : "#6b7681")));
        css.append(Style.rule(scope, ".support-arrow", "stroke:" + (dark ? "#ab8bd8" : "#7b5ba6")));
        css.append(Style.rule(scope, ".other-line", "stroke:" + (dark ? "#b3bcc6" : "#4d5964")));
        Style.KINDS.forEach((kind, pair) -> {
            String own = ".k-" + kind;
            String outlined = own + " .closing," + own + " .planned," + own + ".closing";
            css.append(Style.rule(scope, outlined, "stroke:" + pair.get(mode)));
            if (dark) {
                css.append(Style.rule(scope, own + " .life", "fill:" + pair.getFirst()));
            }
        });
        return css.toString();
    }
}
