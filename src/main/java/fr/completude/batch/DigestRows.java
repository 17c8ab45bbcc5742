package fr.completude.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.completude.dossier.Verdict;
import fr.completude.reporting.DigestRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the digest of a run says. */
record DigestRows(JdbcClient jdbc) {

    private static final int PAGE = 1000;

    /**
     * Where in the order of the digest a page of rows begins: after this one.
     *
     * @param appointment null among the dossiers that have none, which come last
     */
    private record Place(@Nullable LocalDateTime appointment, long id) {

        static final Place FIRST = new Place(LocalDateTime.of(1, 1, 1, 0, 0), 0);
        static final Place FIRST_WITHOUT = new Place(null, 0);
    }

    private record Placed(DigestRow row, Place place) {}

    /** @param next where the page after it begins, if any is left */
    private record Page(List<Placed> rows, Optional<Place> next) {}

    /** What the digest says of the dossiers reported, soonest appointment first. Fetched page by page, each time anew. */
    Iterable<DigestRow> of(long run) {
        return () -> rows(run, PAGE).iterator();
    }

    /** The first so many rows of the digest. */
    List<DigestRow> soonest(long run, int count) {
        return rows(run, count).limit(count).toList();
    }

    private Stream<DigestRow> rows(long run, int size) {
        return Stream.iterate(
                        Optional.of(page(run, Place.FIRST, size)), Optional::isPresent, page -> page.flatMap(Page::next)
                                .map(next -> page(run, next, size)))
                .flatMap(page -> page.orElseThrow().rows().stream())
                .map(Placed::row);
    }

    private Page page(long run, Place after, int size) {
        List<Placed> rows = rowsAfter(run, after, size);
        if (rows.size() == size) {
            return new Page(rows, Optional.of(rows.get(size - 1).place()));
        }
        return new Page(rows, after.appointment() == null ? Optional.empty() : Optional.of(Place.FIRST_WITHOUT));
    }

    /** Found by where they begin rather than by how many come before, which would be counted again for each page. */
    private List<Placed> rowsAfter(long run, Place after, int size) {
        String rows = "SELECT id, name, mairie, procedure_id, appointment, verdict, missing, folder FROM night_entry"
                + " WHERE run = ? AND state = 'REPORTED' AND ";
        String order = " ORDER BY run, state, appointment, id FETCH NEXT ? ROWS ONLY";
        JdbcClient.StatementSpec asked = after.appointment() == null
                ? jdbc.sql(rows + "appointment IS NULL AND id > ?" + order).param(run)
                : jdbc.sql(rows + "appointment >= ? AND (appointment > ? OR id > ?)" + order)
                        .param(run)
                        .param(after.appointment())
                        .param(after.appointment());
        return asked.param(after.id())
                .param(size)
                .query((rs, n) -> new Placed(
                        row(rs, rs.getString("folder") + "/report.html"),
                        new Place(rs.getObject("appointment", LocalDateTime.class), rs.getLong("id"))))
                .list();
    }

    static DigestRow row(ResultSet rs, @Nullable String reportPath) throws SQLException {
        return new DigestRow(
                rs.getString("name"),
                rs.getString("mairie"),
                rs.getString("procedure_id"),
                rs.getObject("appointment", LocalDateTime.class),
                Verdict.valueOf(rs.getString("verdict")),
                rs.getString("missing").lines().toList(),
                reportPath);
    }
}
