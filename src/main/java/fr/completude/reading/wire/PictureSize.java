package fr.completude.reading.wire;

/**
 * How large the picture of a page may be that is shown to people.
 *
 * @param longEdge longest edge, px
 * @param bytes most bytes of its JPEG
 */
public record PictureSize(int longEdge, int bytes) {}
