package fr.completude.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

import fr.completude.dossier.Verdict;
import fr.completude.reporting.DigestRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the digest of a run says. */
record DigestRows(JdbcClient jdbc) {

    private static final int PAGE = 1000;

    /** What the digest says of the dossiers reported, soonest appointment first. Fetched page by page, each time anew. */
    Iterable<DigestRow> of(long run) {
        return () -> Stream.iterate(0, from -> from + PAGE)
                .map(from -> digestPage(run, from, PAGE))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .iterator();
    }

    /** The first so many rows of the digest. */
    List<DigestRow> soonest(long run, int count) {
        return digestPage(run, 0, count);
    }

    private List<DigestRow> digestPage(long run, int from, int size) {
        return jdbc.sql("SELECT name, mairie, procedure_id, appointment, verdict, missing, folder FROM night_entry"
                        + " WHERE run = ? AND state = 'REPORTED' ORDER BY appointment NULLS LAST, id"
                        + " OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")
                .param(run)
                .param(from)
                .param(size)
                .query((rs, n) -> row(rs, rs.getString("folder") + "/report.html"))
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
