package fr.completude.sample.file;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A file of an invented dossier.
 *
 * @param pages how many it has
 * @param problem why it cannot be read, by the words of the report; null when it can
 * @param content what lies where on it
 */
// Never compared, only written: the array does no harm.
@SuppressWarnings("ArrayRecordComponent")
public record MadeFile(
        String path, byte[] bytes, int pages, @Nullable String problem, List<MadeRegion> content) {}
