package org.mandateledger.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * What a drawing is drawn on.
 *
 * @param prefix of the ids in it; empty where it has none
 */
record Paper(Setting setting, Form form, String prefix, String title, String description) {

    Svg blank() {
        return new Svg(setting);
    }

    /** The root element, with the words for those who do not see it and the ground; to be closed. */
    Svg open(double height) {
        return open(Canvas.WIDTH, height);
    }

    Svg open(double width, double height) {
        return open(width, height, List.of());
    }

    /** A line of time; in a page it says where which day is, so that a pointer can choose days. */
    Svg open(double height, Scale scale) {
        return open(
                Canvas.WIDTH,
                height,
                List.of(
                        "data-from", scale.from(),
                        "data-to", scale.to(),
                        "data-left", scale.left(),
                        "data-right", scale.right()));
    }

    private Svg open(double width, double height, List<Object> ofPages) {
        Svg svg = blank();
        List<Object> root = new ArrayList<>(List.of("xmlns", "http://www.w3.org/2000/svg"));
        boolean inPage = setting == Setting.IN_PAGE;
        root.addAll(List.of("class", inPage ? Style.IN_PAGE + " " + form.style() : form.style()));
        root.addAll(List.of("viewBox", "0 0 " + Svg.number(width) + " " + Svg.number(height)));
        root.addAll(
                inPage
                        ? List.of("role", "graphics-document document")
                        : List.of("width", width, "height", height, "role", "img"));
        if (inPage) {
            root.addAll(ofPages);
        }
        if (!prefix.isEmpty()) {
            root.addAll(List.of("aria-labelledby", prefix + "title " + prefix + "desc"));
        }
        svg.open("svg", root.toArray());
        svg.words(title, "title", id("title")).words(description, "desc", id("desc"));
        if (!inPage) {
            svg.words(form.sheet(), "style");
        }
        return svg;
    }

    private Object[] id(String name) {
        return prefix.isEmpty() ? new Object[0] : new Object[] {"id", prefix + name};
    }
}
