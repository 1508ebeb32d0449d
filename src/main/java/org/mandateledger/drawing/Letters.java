package org.mandateledger.drawing;

/**
 * How wide words are, without fonts at hand: the advance widths of DejaVu Sans, which is wider than the other faces that
 * {@code system-ui} may stand for, so that what fits here fits there.
 */
final class Letters {
    private static final String KNOWN = " abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,:;/()-–·→←…";
    private static final int[] PER_MILLE = {
        318, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634,
        592, 818, 592, 592, 525, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787,
        695, 635, 611, 732, 684, 989, 685, 611, 685, 636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 318, 318, 337,
        337, 337, 390, 390, 361, 500, 318, 838, 838, 1000
    };
    private static final int OTHER = 700;
    private static final double BOLDER = 1.11;

    private Letters() {}

    static double width(String text, double size) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int at = KNOWN.indexOf(text.charAt(i));
            sum += at < 0 ? OTHER : PER_MILLE[at];
        }
        return sum * size / 1000;
    }

    static double bold(String text, double size) {
        return width(text, size) * BOLDER;
    }

    /** As much of the text as fits, cut at a word with an ellipsis; nothing where not even its first word fits. */
    static String cut(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int end = text.lastIndexOf(' ');
        while (end > 0) {
            String shorter = text.substring(0, end).replaceAll("[\\s,;:·(]+$", "") + "…";
            if (width(shorter, size) <= room) {
                return shorter;
            }
            end = text.lastIndexOf(' ', end - 1);
        }
        return "";
    }
}
