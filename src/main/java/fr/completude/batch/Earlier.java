package fr.completude.batch;

import java.nio.file.Path;

import fr.completude.reporting.DigestRow;
import org.jspecify.annotations.Nullable;

/**
 * The answer an earlier run gave on the same place of the inbox.
 *
 * @param folder where its report is, if nobody has taken it away
 * @param reading fingerprint of what read and recognised it; null when it did not come to that
 * @param row what the digest said of it
 * @param standing null when nothing is known of what it rests on
 */
public record Earlier(
        Path folder,
        @Nullable String reading,
        DigestRow row,
        @Nullable Standing standing) {

    /** The same, to be judged anew. */
    Earlier toBeJudgedAnew() {
        return new Earlier(folder, reading, row, null);
    }
}
