package fr.completude.dossier;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A part of a page of a file.
 *
 * @param page its number, from 1 through the whole file, whatever files that one holds
 * @param part what in the file the page belongs to, as {@link Page#part()}
 */
public record Region(
        String file, int page, Box box, @Nullable String part) {

    /** On a page of the file itself. */
    public Region(String file, int page, Box box) {
        this(file, page, box, null);
    }

    /** Whether both are in one file, and in the same part of it. */
    public boolean isInSameDocument(Region other) {
        return file.equals(other.file) && Objects.equals(part, other.part);
    }
}
