package fr.completude.reading.child;

import java.util.Set;

import fr.completude.dossier.FileProblem;
import fr.completude.reading.child.container.Containers;
import fr.completude.reading.wire.ReadLimits;

/** Opens a file by its media type. */
final class FileOpener {

    private static final Set<String> IMAGES = Set.of(
            "image/jpeg",
            "image/png",
            "image/tiff",
            "image/bmp",
            "image/gif",
            "image/webp",
            "image/jp2",
            "image/x-jp2-codestream");

    private final PictureDecoder pictures;
    private final MediaTypes mediaTypes;

    FileOpener(PictureDecoder pictures, MediaTypes mediaTypes) {
        this.pictures = pictures;
        this.mediaTypes = mediaTypes;
    }

    PagedFile open(String mediaType, byte[] content, ReadLimits limits) throws UnreadableFileException {
        return open(mediaType, content, limits, Nesting.NONE);
    }

    /**
     * Opens a file that may lie in others.
     *
     * @param around the files it lies in
     */
    PagedFile open(String mediaType, byte[] content, ReadLimits limits, Nesting around) throws UnreadableFileException {
        if (mediaType.equals(MediaTypes.PDF)) {
            return PdfFile.open(content, pictures, limits);
        }
        if (IMAGES.contains(mediaType)) {
            return ImageFile.open(content, mediaType, pictures, limits);
        }
        if (mediaType.equals(MediaTypes.LOCKED_OFFICE)) {
            throw new UnreadableFileException(FileProblem.ENCRYPTED);
        }
        if (Containers.take(mediaType) && around.admits(mediaType)) {
            return ContainerFile.open(
                    content, mediaType, limits, new PartOpener(this, mediaTypes, around.with(mediaType)));
        }
        throw new UnreadableFileException(FileProblem.UNSUPPORTED);
    }
}
