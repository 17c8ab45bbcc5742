package fr.completude.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database all machines reach belongs to the first output folder whose night uses it: the rows of two would retire and
 * take over one another. The folder is known by the mark it bears, so that it may be moved; a copy of it is another
 * folder as long as the first is where it was. Asked under the lock of the folder.
 */
final class OneOutput implements Ownership {

    private static final Logger LOG = LoggerFactory.getLogger(OneOutput.class);

    private final JdbcClient jdbc;
    private final Path output;
    private final String place;

    OneOutput(JdbcClient jdbc, Path output) {
        this.jdbc = jdbc;
        this.output = output;
        this.place = output.toAbsolutePath().normalize().toString();
    }

    /**
     * The folder it belongs to.
     *
     * @param hash of the path it had at first
     * @param mark null in a row of an older program
     * @param place where it was seen last; null in a row of an older program
     */
    private record Owner(
            String hash, @Nullable String mark, @Nullable String place) {}

    @Override
    public void orRefuse() {
        Optional<String> own = FolderMark.of(output);
        boolean first = isFirst(own);
        Owner owner = owner();
        String mark = owner.mark() == null ? own.orElseGet(FolderMark::random) : owner.mark();
        boolean lastSeenHere = owner.place() == null
                ? owner.hash().equals(RunParameters.hash(output))
                : owner.place().equals(place);
        if (!own.orElse(mark).equals(mark) || (own.isEmpty() && !lastSeenHere)) {
            throw NightException.refused("batch.other-output", null, output);
        }
        if (owner.mark() == null && !lastSeenHere) {
            throw NightException.refused("batch.other-output", null, output);
        }
        if (!lastSeenHere && isStillAt(owner.place(), mark)) {
            throw NightException.refused("batch.copied-output", null, output, String.valueOf(owner.place()));
        }
        if (own.isEmpty() && !first && owner.mark() != null && !showsThatItIsTheOne()) {
            throw NightException.refused("batch.output-unmarked", null, output);
        }
        bear(own, mark);
        jdbc.sql("UPDATE night_owner SET mark = ?, place = ?, output = ?")
                .param(mark)
                .param(place)
                .param(RunParameters.hash(output))
                .update();
    }

    /** Makes the row, when there is none. */
    private boolean isFirst(Optional<String> own) {
        try {
            jdbc.sql("INSERT INTO night_owner (one, output, mark, place) VALUES (1, ?, ?, ?)")
                    .param(RunParameters.hash(output))
                    .param(own.orElseGet(FolderMark::random))
                    .param(place)
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            LOG.debug("The database has its owner.");
            return false;
        }
    }

    private Owner owner() {
        return jdbc.sql("SELECT output, mark, place FROM night_owner")
                .query((rs, n) -> new Owner(rs.getString("output"), rs.getString("mark"), rs.getString("place")))
                .single();
    }

    /** Where a share is not mounted, an empty folder is in its place: it has neither half a mark nor had nights. */
    private boolean showsThatItIsTheOne() {
        return FolderMark.isBegun(output) || SharedNights.wereHere(output);
    }

    /** The same folder under two names is one folder. */
    private boolean isStillAt(@Nullable String earlier, String mark) {
        if (earlier == null) {
            return false;
        }
        Path there = Path.of(earlier);
        try {
            return FolderMark.of(there).filter(mark::equals).isPresent() && !Files.isSameFile(there, output);
        } catch (IOException e) {
            return false;
        }
    }

    private void bear(Optional<String> own, String mark) {
        if (own.isPresent()) {
            return;
        }
        try {
            FolderMark.write(output, mark);
        } catch (IOException e) {
            throw NightException.refused("batch.output-unwritable", e, output);
        }
    }

    /** Whether a place is the folder the database belongs to, as far as anybody can tell from there. */
    static boolean isSeenAt(Path output, JdbcClient jdbc) {
        Optional<String> owner = jdbc.sql("SELECT COALESCE(mark, '') FROM night_owner")
                .query(String.class)
                .optional()
                .map(String::strip)
                .filter(mark -> !mark.isEmpty());
        return owner.isEmpty() || owner.equals(FolderMark.of(output));
    }
}
