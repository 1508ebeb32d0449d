package org.mandateledger.drawing;

import java.util.Locale;

/** The forms that a drawing takes. */
enum Form {
    TIMELINE,
    CHART,
    PERIODS,
    LANES,
    TASKS,
    STRENGTH,
    SUPPORT,
    LINEAGE,
    STRIP;

    /** The class of the whole, under which the style sheet of one that stands alone stands. */
    String style() {
        return "mandate-" + name().toLowerCase(Locale.ROOT);
    }

    String sheet() {
        return Style.sheet("." + style(), this != TIMELINE && this != CHART && this != PERIODS);
    }

    /** What ids in a drawing begin with, unlike in any other drawing on the same page. */
    String prefix(Object... shown) {
        StringBuilder said = new StringBuilder();
        for (Object part : shown) {
            said.append(part).append(' ');
        }
        return name().substring(0, 3).toLowerCase(Locale.ROOT)
                + Integer.toHexString(said.toString().hashCode())
                + "-";
    }
}
