package fr.completude.reading.child;

import fr.completude.dossier.FileProblem;
import fr.completude.reading.child.container.ContainerException;
import fr.completude.reading.child.container.Enclosed;
import fr.completude.reading.wire.ReadLimits;

/**
 * Opens the files that lie in another.
 *
 * @param around the files they lie in
 */
record PartOpener(FileOpener files, MediaTypes mediaTypes, Nesting around) {

    /** A file unpacked, its kind told. */
    static final class Unpacked {

        private final byte[] content;
        private final String mediaType;

        private Unpacked(byte[] content, String mediaType) {
            this.content = content;
            this.mediaType = mediaType;
        }

        byte[] content() {
            return content;
        }

        String mediaType() {
            return mediaType;
        }
    }

    Unpacked unpack(Enclosed part, long most) throws UnreadableFileException {
        try {
            byte[] content = part.packed().bytes(most);
            return new Unpacked(content, mediaTypes.of(content));
        } catch (ContainerException e) {
            throw new UnreadableFileException(e.problem(), e);
        }
    }

    PagedFile open(Unpacked part, ReadLimits limits) throws UnreadableFileException {
        if (part.content().length == 0) {
            throw new UnreadableFileException(FileProblem.EMPTY);
        }
        return files.open(part.mediaType(), part.content(), limits, around);
    }
}
