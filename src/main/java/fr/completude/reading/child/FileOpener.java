package fr.completude.reading.child;

import java.util.Set;

import fr.completude.dossier.FileProblem;
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

    FileOpener(PictureDecoder pictures) {
        this.pictures = pictures;
    }

    PagedFile open(String mediaType, byte[] content, ReadLimits limits) throws UnreadableFileException {
        if (mediaType.equals(MediaTypes.PDF)) {
            return PdfFile.open(content, pictures, limits);
        }
        if (IMAGES.contains(mediaType)) {
            return ImageFile.open(content, mediaType, pictures, limits);
        }
        throw new UnreadableFileException(FileProblem.UNSUPPORTED);
    }
}
