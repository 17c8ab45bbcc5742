package fr.completude.reading.child.container;

import fr.completude.dossier.FileProblem;

/**
 * A file in another one.
 *
 * @param name as shown to people
 * @param isOrnament whether it may be no more than a logo or ornament of the text around it
 * @param packed where its bytes come from
 */
public record Enclosed(String name, boolean isOrnament, Packed packed) {

    /** Bytes still to be unpacked. */
    @FunctionalInterface
    public interface Packed {

        /**
         * Unpacks them, anew at each call.
         *
         * @param most bytes
         * @throws ContainerException if they are more, or damaged, encrypted or a trap
         */
        byte[] bytes(long most) throws ContainerException;
    }

    /** A file sent as such. */
    static Enclosed file(String name, Packed packed) {
        return new Enclosed(name, false, packed);
    }

    /** A picture in a text. */
    static Enclosed picture(String name, Packed packed) {
        return new Enclosed(name, true, packed);
    }

    /** What is known beforehand not to be readable. */
    static Enclosed unreadable(String name, FileProblem problem) {
        return file(name, most -> {
            throw new ContainerException(problem);
        });
    }
}
