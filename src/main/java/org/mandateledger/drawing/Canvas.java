package org.mandateledger.drawing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The layers of a drawing while it is painted: shapes lie under links, links under words. */
final class Canvas {
    static final double WIDTH = 1200;
    static final double MARGIN = 24;
    static final double LEFT = 176;
    static final double RIGHT = 1160;
    /** How far a bar without a known end runs on, fading. */
    static final double FADE = 22;

    private static final double DOUBT = 9;

    final Svg defs;
    final Svg shapes;
    final Svg links;
    final Svg words;
    final Room room = new Room();
    final Scale scale;
    /** The number that fills the height of a strength row. */
    final int strongest;

    private final String prefix;
    private final Set<Key> used = EnumSet.noneOf(Key.class);
    private int masks;
    private List<Double> passing = List.of();

    Canvas(Setting setting, Scale scale, int strongest, String prefix) {
        this.defs = new Svg(setting);
        this.shapes = new Svg(setting);
        this.links = new Svg(setting);
        this.words = new Svg(setting);
        this.scale = scale;
        this.strongest = strongest;
        this.prefix = prefix;
    }

    /** An id that no other drawing on the same page has. */
    String id(String name) {
        return prefix + name;
    }

    /** Where lines to other operations pass through the rows that are being painted. */
    List<Double> passing() {
        return passing;
    }

    void passing(List<Double> lines) {
        passing = List.copyOf(lines);
    }

    void uses(Key key) {
        used.add(key);
    }

    Set<Key> used() {
        return EnumSet.copyOf(used);
    }

    /** Where an extent lies: outer start, inner start, inner end, outer end. */
    record Reach(double from, double surelyFrom, double surelyTo, double to) {
        boolean isEmpty() {
            return to - from < 0.05;
        }
    }

    Reach reach(Extent extent) {
        double from = scale.x(extent.from());
        double to = scale.x(extent.to());
        double surelyFrom = scale.x(extent.surelyFrom());
        double surelyTo = scale.x(extent.surelyTo());
        if (extent.startDoubted()) {
            surelyFrom = Math.min(to, Math.max(surelyFrom, from + DOUBT));
        }
        if (extent.endDoubted()) {
            surelyTo = Math.max(surelyFrom, Math.min(surelyTo, to - DOUBT));
        }
        boolean runsOn = extent.open() && to < RIGHT - 1;
        return new Reach(from, surelyFrom, Math.max(surelyTo, surelyFrom), runsOn ? Math.min(to + FADE, RIGHT) : to);
    }

    /** Shapes painted until {@code close()} fade towards soft ends. */
    void openSoftly(Extent extent, double top, double height) {
        Reach reach = reach(extent);
        if (!extent.isSoft()) {
            shapes.open("g");
            return;
        }
        uses(Key.SOFT);
        String id = id("m" + ++masks);
        defs.open(
                "mask",
                "id",
                id,
                "maskUnits",
                "userSpaceOnUse",
                "x",
                reach.from(),
                "y",
                top - 1,
                "width",
                Math.max(1, reach.to() - reach.from()),
                "height",
                height + 2);
        fade(reach.from(), reach.surelyFrom(), top, height, "in");
        bar(defs, reach.surelyFrom(), reach.surelyTo(), top - 1, height + 2, "fill", "#fff");
        fade(reach.surelyTo(), reach.to(), top, height, "out");
        defs.close();
        shapes.open("g", "mask", "url(#" + id + ")");
    }

    private void fade(double from, double to, double top, double height, String which) {
        bar(defs, from, to, top - 1, height + 2, "fill", "url(#" + id(which) + ")");
    }

    /** A rectangle, where it is wide enough to be seen. */
    static void bar(Svg svg, double from, double to, double top, double height, Object... attributes) {
        if (to - from < 0.05) {
            return;
        }
        Object[] all = new Object[attributes.length + 8];
        Object[] place = {"x", from, "y", top, "width", to - from, "height", height};
        System.arraycopy(place, 0, all, 0, 8);
        System.arraycopy(attributes, 0, all, 8, attributes.length);
        svg.leaf("rect", all);
    }

    /** @param event the one that it stems from; empty where none is known */
    void bar(double from, double to, double top, double height, String style, String tip, String event) {
        if (to - from >= 0.05) {
            shapes.telling(
                    tip,
                    "rect",
                    "class",
                    style,
                    "x",
                    from,
                    "y",
                    top,
                    "width",
                    to - from,
                    "height",
                    height,
                    "data-event",
                    event);
        }
    }

    /** Words that begin at {@code x}; their place is taken. */
    void write(String text, double x, double baseline, double size, String style) {
        words.words(text, "text", "x", x, "y", baseline, "class", style, "font-size", size);
        room.take(box(text, x, baseline, size));
    }

    void writeEndingAt(String text, double x, double baseline, double size, String style) {
        words.words(text, "text", "x", x, "y", baseline, "class", style, "font-size", size, "text-anchor", "end");
        room.take(box(text, x - Letters.width(text, size), baseline, size));
    }

    static Room.Box box(String text, double x, double baseline, double size) {
        return new Room.Box(x - 1, baseline - size * 0.8, x + Letters.width(text, size) + 2, baseline + size * 0.22);
    }

    /** What a row shows, in the margin beside it. */
    void name(String text, double baseline) {
        words.words(
                Letters.cut(text, 11, LEFT - MARGIN - 12).isEmpty()
                        ? shortened(text)
                        : Letters.cut(text, 11, LEFT - MARGIN - 12),
                "text",
                "x",
                MARGIN,
                "y",
                baseline,
                "class",
                "mute",
                "font-size",
                11);
    }

    private static String shortened(String text) {
        return text.length() <= 18 ? text : text.substring(0, 17) + "…";
    }
}
