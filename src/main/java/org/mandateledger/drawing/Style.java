package org.mandateledger.drawing;

import java.util.LinkedHashMap;
import java.util.Map;

/** The colours and what they mean: an operation's kind gives it its hue; support is violet, strength ochre. */
final class Style {
    static final String FONTS =
            "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue','Noto Sans',Arial,sans-serif";

    /** The class of all drawings in pages. */
    static final String IN_PAGE = "mandate-drawing";

    private static final Map<String, String[]> KINDS = new LinkedHashMap<>();

    static {
        kind("un-peacekeeping", "#2b6a99", "#5aa0d2");
        kind("un-political", "#2f7478", "#56aab0");
        kind("un-support-office", "#52619a", "#8797d6");
        kind("au-peace-support", "#3f7346", "#6fb078");
        kind("hybrid", "#5c7030", "#9ab060");
        kind("regional", "#96553a", "#d08f72");
        kind("ad-hoc-coalition", "#8b4a60", "#cc8299");
        kind("eu-csdp", "#3d53a4", "#8096e6");
        kind("un-authorised-multinational", "#74558a", "#b694cc");
        kind("national", "#676767", "#a0a0a0");
        kind("unknown", "#707780", "#9aa2ac");
    }

    private Style() {}

    private static void kind(String kind, String light, String dark) {
        KINDS.put(kind, new String[] {light, dark});
    }

    static String inPage() {
        return "." + IN_PAGE + "{display:block;width:100%;height:auto}\n"
                + sheet("." + IN_PAGE, "screen and (prefers-color-scheme:dark)")
                + "@media print{." + IN_PAGE + "{break-inside:avoid}}\n";
    }

    static String sheet(String scope) {
        return sheet(scope, "(prefers-color-scheme:dark)");
    }

    private static String sheet(String scope, String dark) {
        StringBuilder css = new StringBuilder();
        css.append(rule(scope, "text", "font-family:" + FONTS));
        css.append(rule(scope, ".words", "pointer-events:none"));
        css.append(rule(scope, ".strong", "font-weight:600"));
        css.append(rule(scope, ".soft", "fill-opacity:.86"));
        css.append(rule(scope, ".number", "font-variant-numeric:tabular-nums"));
        css.append(rule(scope, ".halo", "paint-order:stroke;stroke-width:3px;stroke-linejoin:round"));
        css.append(rule(scope, ".on", "fill:#fff"));
        css.append(rule(scope, ".planned", "fill-opacity:.1;stroke-width:1;stroke-dasharray:3 2"));
        css.append(rule(scope, ".closing", "fill-opacity:.38"));
        css.append(rule(scope, ".after", "fill-opacity:.55"));
        css.append(rule(scope, ".term", "fill-opacity:.2"));
        css.append(rule(scope, ".other", "fill-opacity:.36"));
        css.append(rule(scope, ".scheduled", "fill-opacity:.06;stroke-width:1;stroke-dasharray:3 2"));
        css.append(rule(scope, ".edge", "stroke-width:1.2"));
        css.append(rule(scope, ".police", "fill:none;stroke-width:1.2;stroke-dasharray:4 2"));
        css.append(rule(scope, ".force", "fill-opacity:.24"));
        css.append(rule(scope, ".top", "stroke-width:1.5;stroke-linecap:square"));
        css.append(rule(scope, ".support", "fill-opacity:.2"));
        css.append(rule(scope, ".support.other", "fill-opacity:.3"));
        css.append(rule(scope, ".support-edge,.support-link", "fill:none;stroke-width:1"));
        css.append(rule(scope, ".support-link", "stroke-dasharray:2 2"));
        css.append(rule(scope, ".succession", "fill:none;stroke-width:1.6"));
        css.append(rule(scope, ".thin", "stroke-opacity:.5"));
        css.append(rule(scope, ".tick.soft", "fill-opacity:.4"));
        css.append(rule(scope, ".horizon", "stroke-dasharray:1 3;stroke-width:1.2"));
        css.append(colours(scope, 0));
        css.append("@media " + dark + "{\n").append(colours(scope, 1)).append("}\n");
        return css.toString();
    }

    private static String colours(String scope, int mode) {
        StringBuilder css = new StringBuilder();
        String ground = pick(mode, "#fdfdfb", "#15191e");
        css.append(rule(scope, ".ground", "fill:" + ground));
        css.append(rule(scope, ".ink", "fill:" + pick(mode, "#1c252e", "#e7ebef")));
        css.append(rule(scope, ".mute", "fill:" + pick(mode, "#4d5964", "#b3bcc6")));
        css.append(rule(scope, ".faint", "fill:" + pick(mode, "#6b7681", "#98a3ae")));
        css.append(rule(scope, ".axis", "fill:" + pick(mode, "#4d5964", "#b3bcc6")));
        css.append(rule(scope, ".halo", "stroke:" + ground));
        css.append(rule(scope, ".cut", "stroke:" + ground + ";stroke-width:2"));
        css.append(rule(scope, ".grid", "stroke:" + pick(mode, "#e3e5e3", "#2a3139")));
        css.append(rule(scope, ".rule", "stroke:" + pick(mode, "#c3c8cb", "#46505a")));
        css.append(rule(scope, ".thread,.horizon", "stroke:" + pick(mode, "#a9b1b7", "#5b6671")));
        css.append(rule(scope, ".turn,.caret", "fill:" + pick(mode, "#36424d", "#cdd5dc")));
        css.append(rule(scope, ".tick", "fill:" + pick(mode, "#8b959d", "#7d8791")));
        css.append(rule(scope, ".force", "fill:" + pick(mode, "#b07d22", "#d8a74a")));
        css.append(rule(scope, ".top,.police", "stroke:" + pick(mode, "#96680f", "#e0b45e")));
        css.append(rule(scope, ".support,.support-head", "fill:" + pick(mode, "#7b5ba6", "#ab8bd8")));
        css.append(rule(scope, ".support-edge,.support-link", "stroke:" + pick(mode, "#7b5ba6", "#ab8bd8")));
        css.append(rule(scope, ".succession", "stroke:" + pick(mode, "#4d5964", "#b3bcc6")));
        css.append(rule(scope, ".succession-head", "fill:" + pick(mode, "#4d5964", "#b3bcc6")));
        KINDS.forEach((kind, pair) -> {
            css.append(rule(scope, ".k-" + kind, "fill:" + (mode == 0 ? pair[0] : pair[1])));
            css.append(rule(
                    scope,
                    ".k-" + kind + ".planned," + ".k-" + kind + ".scheduled,.k-" + kind + ".edge",
                    "stroke:" + (mode == 0 ? pair[0] : pair[1])));
            if (mode == 1) {
                css.append(rule(scope, ".k-" + kind + ".life", "fill:" + pair[0]));
            }
        });
        return css.toString();
    }

    private static String pick(int mode, String light, String dark) {
        return mode == 0 ? light : dark;
    }

    private static String rule(String scope, String selectors, String body) {
        StringBuilder rule = new StringBuilder();
        for (String selector : selectors.split(",")) {
            rule.append(rule.isEmpty() ? "" : ",").append(scope).append(' ').append(selector);
        }
        return rule.append('{').append(body).append("}\n").toString();
    }
}
