package fr.completude.reading.wire;

/**
 * How far a child goes with a file that holds other files: a zip, an e-mail, a text with pictures.
 *
 * @param parts files in it at most; the others are not read
 * @param unpackedBytes bytes of all of them together at most, unpacked
 * @param ratio how many times larger than packed a file may unpack to
 */
public record ContainerLimits(int parts, long unpackedBytes, int ratio) {

    /** For files that hold no others. */
    public static final ContainerLimits NONE = new ContainerLimits(0, 0, 1);
}
