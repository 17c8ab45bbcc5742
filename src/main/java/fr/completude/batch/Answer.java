package fr.completude.batch;

import java.util.List;

import fr.completude.reporting.DigestRow;
import org.jspecify.annotations.Nullable;

/**
 * What the database keeps of a dossier that is reported.
 *
 * @param row what the digest says of it
 * @param filesSetAside how many of its files could not be read
 * @param reading fingerprint of what read and recognised it; null when it did not come to that
 * @param changes what is otherwise than the night before, in sentences
 * @param standing null when the next night is to judge anew
 */
record Answer(
        DigestRow row,
        int filesSetAside,
        @Nullable String reading,
        Work work,
        List<String> changes,
        @Nullable Standing standing) {

    static Answer of(Examination examination, @Nullable Standing standing) {
        return new Answer(
                DigestRow.of(examination.report(), null),
                examination.setAside().size(),
                examination.reading(),
                examination.work(),
                examination.changes(),
                standing);
    }

    static Answer carried(Unchanged unchanged, Standing standing) {
        return new Answer(unchanged.row(), 0, unchanged.reading(), Work.KEEP, List.of(), standing);
    }
}
