package org.mandateledger.drawing;

import java.util.List;

/** Soft ends, for the definitions of a drawing: gradients, and masks that fade whatever wears them from side to side. */
final class Fades {
    private Fades() {}

    static Svg gradients(Paper paper) {
        Svg gradients = paper.blank();
        for (String which : List.of("in", "out")) {
            gradients.open("linearGradient", "id", paper.prefix() + which);
            gradients.leaf("stop", "offset", 0, "stop-color", "#fff", "stop-opacity", which.equals("in") ? 0 : 1);
            gradients.leaf("stop", "offset", 1, "stop-color", "#fff", "stop-opacity", which.equals("in") ? 1 : 0);
            gradients.close();
        }
        return gradients;
    }

    static Svg masks(Paper paper) {
        Svg masks = paper.blank();
        for (String which : List.of("in", "out")) {
            masks.open("mask", "id", paper.prefix() + "fade-" + which, "maskContentUnits", "objectBoundingBox");
            masks.leaf("rect", "width", 1, "height", 1, "fill", "url(#" + paper.prefix() + which + ")");
            masks.close();
        }
        return masks;
    }
}
