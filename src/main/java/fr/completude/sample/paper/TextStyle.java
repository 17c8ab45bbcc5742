package fr.completude.sample.paper;

import java.awt.Color;

/**
 * How words are set.
 *
 * @param font name in {@link Fonts}
 * @param size in points
 * @param leading between base lines, mm
 */
record TextStyle(String font, double size, Color color, Align align, double leading) {

    /** Where the given point lies in the line of text. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    boolean isHandwriting() {
        return font.equals("main");
    }

    TextStyle bold() {
        return font.endsWith("-gras") || font.equals("liberation") || font.equals("main")
                ? this
                : new TextStyle(font + "-gras", size, color, align, leading);
    }

    TextStyle coloured(Color other) {
        return new TextStyle(font, size, other, align, leading);
    }

    TextStyle aligned(Align other) {
        return new TextStyle(font, size, color, other, leading);
    }
}
