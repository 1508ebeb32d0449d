package org.mandateledger.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * What a drawing is drawn on.
 *
 * @param form the class of the whole, under which its style sheet stands
 * @param prefix of the ids in it; empty where it has none
 */
record Paper(Setting setting, String form, String prefix, String title, String description) {

    Svg blank() {
        return new Svg(setting);
    }

    /** The root element, with the words for those who do not see it and the ground; to be closed. */
    Svg open(double height) {
        return open(Canvas.WIDTH, height);
    }

    Svg open(double width, double height) {
        Svg svg = blank();
        List<Object> root = new ArrayList<>(List.of("xmlns", "http://www.w3.org/2000/svg"));
        boolean inPage = setting == Setting.IN_PAGE;
        root.addAll(List.of("class", inPage ? Style.IN_PAGE + " " + form : form));
        root.addAll(List.of("viewBox", "0 0 " + Svg.number(width) + " " + Svg.number(height)));
        root.addAll(
                inPage
                        ? List.of("role", "graphics-document document")
                        : List.of("width", width, "height", height, "role", "img"));
        if (!prefix.isEmpty()) {
            root.addAll(List.of("aria-labelledby", prefix + "title " + prefix + "desc"));
        }
        svg.open("svg", root.toArray());
        svg.words(title, "title", id("title")).words(description, "desc", id("desc"));
        if (!inPage) {
            svg.words(Style.sheet("." + form), "style");
        }
        return svg;
    }

    private Object[] id(String name) {
        return prefix.isEmpty() ? new Object[0] : new Object[] {"id", prefix + name};
    }
}
