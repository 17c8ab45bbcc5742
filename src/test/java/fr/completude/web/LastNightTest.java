package fr.completude.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import fr.completude.dossier.Verdict;
import fr.completude.reporting.Digest;
import fr.completude.reporting.DigestJson;
import fr.completude.reporting.DigestRow;
import fr.completude.review.ReviewFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LastNightTest {

    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 22);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private final Path reports;
    private final LastNight board;
    private long written = 1_000;

    LastNightTest(@TempDir Path reports) {
        this.reports = reports;
        this.board = new LastNight(reports, ReviewFolder.of(reports));
    }

    @AfterEach
    void end() {
        board.close();
    }

    @Test
    void beforeTheFirstNightThereIsNothing() throws IOException {
        assertThat(board.rows()).isEmpty();
    }

    @Test
    void whoeverAsksWhileANewDigestIsReadSeesTheEarlierOne() throws Exception {
        write(NIGHT, 1);
        assertThat(dossiers()).isEqualTo(1);

        write(NIGHT, 2);
        assertThat(dossiers()).isEqualTo(1);
        await(2);

        write(NIGHT.plusDays(1), 3);
        assertThat(dossiers()).isEqualTo(2);
        await(3);
        assertThat(board.rows().orElseThrow().day()).isEqualTo(NIGHT.plusDays(1));
    }

    @Test
    void aDigestThatIsBrokenIsToldToWhoAsksAndTheNextOneIsRead() throws Exception {
        write(NIGHT, 1);
        assertThat(dossiers()).isEqualTo(1);
        Files.writeString(digest(NIGHT), "{");
        stamp();
        assertThatThrownBy(() -> await(-1)).isInstanceOf(IOException.class);
        assertThatThrownBy(board::rows).isInstanceOf(IOException.class);

        write(NIGHT, 2);
        assertThat(dossiers()).isEqualTo(2);
    }

    @Test
    void aNightWhoseDigestIsGoneIsNotShownAnyMore() throws Exception {
        write(NIGHT, 1);
        assertThat(dossiers()).isEqualTo(1);
        Files.delete(digest(NIGHT));
        assertThat(board.rows()).isEmpty();
    }

    @Test
    void whatIsDecidedWhileANewDigestIsReadIsOnTheBoardAfterwards() throws Exception {
        write(NIGHT, 20_000);
        assertThat(dossiers()).isEqualTo(20_000);
        OldBill.report("mus", "D-7", reports.resolve(NIGHT + "/mus/D-7"));
        write(NIGHT, 20_001);
        assertThat(dossiers()).isEqualTo(20_000);
        board.decided("mus", "D-7");
        assertThat(verdict("D-7")).isEqualTo(Verdict.INCOMPLETE);
        await(20_001);
        assertThat(verdict("D-7")).isEqualTo(Verdict.INCOMPLETE);
        assertThat(verdict("D-8")).isEqualTo(Verdict.COMPLETE);
    }

    @Test
    void aReportThatCannotBeReadIsNoFailureOfWhoDecided() throws Exception {
        write(NIGHT, 2);
        assertThat(dossiers()).isEqualTo(2);
        Path report =
                Files.createDirectories(reports.resolve(NIGHT + "/mus/D-1")).resolve("report.json");
        Files.writeString(report, "{");

        board.decided("mus", "D-1");

        Files.delete(report);
        assertThat(dossiers()).isEqualTo(2);
    }

    private Verdict verdict(String dossier) throws IOException {
        return board.rows().orElseThrow().all().stream()
                .map(BoardRow::row)
                .filter(row -> row.dossier().equals(dossier))
                .map(DigestRow::verdict)
                .findFirst()
                .orElseThrow();
    }

    private void await(int dossiers) throws Exception {
        while (dossiers() != dossiers) {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private int dossiers() throws IOException {
        return board.rows().orElseThrow().all().size();
    }

    private void write(LocalDate night, int dossiers) throws IOException {
        List<DigestRow> rows = IntStream.range(0, dossiers)
                .mapToObj(i -> new DigestRow(
                        "D-" + i,
                        "mus",
                        "cni-premiere",
                        night.plusDays(3).atTime(9, 0),
                        Verdict.COMPLETE,
                        List.of(),
                        "mus/D-" + i + "/report.html"))
                .toList();
        Files.createDirectories(digest(night).resolveSibling(""));
        Files.writeString(digest(night), DigestJson.write(new Digest(night, rows, List.of())));
        Files.setLastModifiedTime(digest(night), FileTime.fromMillis(written++));
    }

    private void stamp() throws IOException {
        Files.setLastModifiedTime(digest(NIGHT), FileTime.fromMillis(written++));
    }

    private Path digest(LocalDate night) {
        return reports.resolve(night.toString()).resolve("digest.json");
    }
}
