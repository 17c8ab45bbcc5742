package fr.completude.reporting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Kinds of files that are not read, as people know them: each is sent again in another way. */
enum FileKind {
    HEIC("image/heic image/heif"),
    WORD("application/msword application/rtf text/rtf application/vnd.ms-works"),
    SHEET("application/vnd.ms-excel "
            + "application/vnd.openxmlformats-officedocument.spreadsheetml "
            + "application/vnd.oasis.opendocument.spreadsheet "
            + "text/csv"),
    SLIDES("application/vnd.ms-powerpoint "
            + "application/vnd.openxmlformats-officedocument.presentationml "
            + "application/vnd.oasis.opendocument.presentation"),
    APPLE("application/vnd.apple."),
    OUTLOOK("application/vnd.ms-outlook application/vnd.ms-tnef"),
    VIDEO("video/ application/mp4"),
    SOUND("audio/"),
    /** These are read, but not wherever they lie. */
    NESTED("application/zip message/rfc822"),
    ARCHIVE("application/x-rar-compressed "
            + "application/x-7z-compressed "
            + "application/gzip "
            + "application/x-tar "
            + "application/x-bzip2 "
            + "application/x-xz"),
    WEB("text/html application/xhtml+xml multipart/related"),
    DRAWING("image/svg+xml image/emf image/wmf"),
    PICTURE("image/");

    private final String mediaTypes;

    /** Of media types that begin so; blanks between them. */
    FileKind(String mediaTypes) {
        this.mediaTypes = mediaTypes;
    }

    static Optional<FileKind> of(@Nullable String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> mediaType != null && kind.matches(mediaType))
                .findFirst();
    }

    private boolean matches(String mediaType) {
        return Arrays.stream(mediaTypes.split(" ", -1)).anyMatch(mediaType::startsWith);
    }

    /** Used in the keys of its sentences. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
