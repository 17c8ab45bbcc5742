package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import fr.completude.dossier.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final DigestFiles files = new DigestFiles(Reports.wording());

    @Test
    void eachMairieHasItsOwnDigestBesideItsDossiers(@TempDir Path out) throws IOException {
        Path day = night(out, TODAY, row("haut", "MARTIN", Verdict.COMPLETE), row("bas", "DURAND", Verdict.COMPLETE));

        assertThat(Files.readString(day.resolve("digest.html")))
                .contains("MARTIN", "DURAND", "haut/MARTIN/report.html");
        assertThat(Files.readString(day.resolve("haut/digest.html")))
                .contains("MARTIN", "href=\"./MARTIN/report.html\"")
                .doesNotContain("DURAND");
        assertThat(day.resolve("bas")).isDirectoryContaining("glob:**/digest.csv");
        assertThat(Files.readString(day.resolve("bas/digest.json")))
                .contains("DURAND")
                .doesNotContain("MARTIN");
    }

    @Test
    void itSaysWhatChangedSinceTheLastNight(@TempDir Path out) throws IOException {
        night(out, LocalDate.of(2026, 11, 20), row("haut", "MARTIN", Verdict.COMPLETE));
        night(
                out,
                LocalDate.of(2026, 11, 21),
                row("haut", "MARTIN", Verdict.INCOMPLETE),
                row("haut", "PETIT", Verdict.COMPLETE));
        Path day = night(
                out,
                TODAY,
                row("haut", "MARTIN", Verdict.COMPLETE),
                row("haut", "PETIT", Verdict.COMPLETE),
                row("haut", "NEUF", Verdict.TO_REVIEW));

        for (String folder : List.of("", "haut/")) {
            assertThat(Files.readString(day.resolve(folder + "digest.html")))
                    .contains(
                            "Depuis le samedi 21\u00A0novembre\u00A02026",
                            "Un dossier est nouveau ; un est comme avant.")
                    .containsSubsequence("class=\"changes\"", "MARTIN", "incomplet", "complet", "</ul>");
            assertThat(Files.readString(day.resolve(folder + "digest.json")).replaceAll("\\s+", ""))
                    .contains("\"before\":\"incomplete\",\"after\":\"complete\"")
                    .containsOnlyOnce("\"before\"");
        }
    }

    @Test
    void aFirstNightHasNothingToCompareWith(@TempDir Path out) throws IOException {
        Path day = night(out, TODAY, row("haut", "MARTIN", Verdict.COMPLETE));
        Files.createDirectories(out.resolve("2026-11-22"));
        Files.writeString(out.resolve("2026-11-22/digest.json"), "{");

        assertThat(Files.readString(day.resolve("digest.html"))).doesNotContain("Depuis le");
        assertThat(EarlierDigest.before(day)).isEqualTo(EarlierDigest.NONE);
    }

    @Test
    void mairiesOfOneFolderShareADigestAndStraysAreInThatOfTheirMairie(@TempDir Path out) throws IOException {
        Path day = out.resolve(TODAY.toString());
        Digest digest = new Digest(
                TODAY,
                List.of(
                        row("haut", "MARTIN", Verdict.COMPLETE),
                        row("haut:", "PETIT", Verdict.COMPLETE),
                        row("haut*", "DURAND", Verdict.COMPLETE)),
                List.of(new SetAside("haut/seul.pdf", "Ce fichier est seul."), new SetAside("autre.pdf", "Seul.")));

        files.publish(digest, day);

        assertThat(Files.readString(day.resolve("haut/digest.json")))
                .contains("MARTIN", "haut/seul.pdf")
                .doesNotContain("autre.pdf");
        assertThat(Files.readString(day.resolve("haut_/digest.json"))).contains("PETIT", "DURAND");
    }

    @Test
    void howOftenTheRowsAreGoneThroughDoesNotGrowWithTheMairies(@TempDir Path out) throws IOException {
        assertThat(passes(60, out.resolve("a/2026-11-22"))).isEqualTo(passes(2, out.resolve("b/2026-11-22")));
    }

    private int passes(int mairies, Path day) throws IOException {
        List<DigestRow> rows = IntStream.range(0, mairies)
                .mapToObj(i -> row("mairie-" + i, "MARTIN", Verdict.COMPLETE))
                .toList();
        AtomicInteger passes = new AtomicInteger();
        files.publish(
                new Digest(
                        TODAY,
                        () -> {
                            passes.incrementAndGet();
                            return rows.iterator();
                        },
                        List.of()),
                day);
        return passes.get();
    }

    private Path night(Path out, LocalDate day, DigestRow... rows) throws IOException {
        Path folder = out.resolve(day.toString());
        files.publish(new Digest(day, List.of(rows), List.of()), folder);
        return folder;
    }

    private static DigestRow row(String mairie, String dossier, Verdict verdict) {
        return new DigestRow(
                dossier,
                mairie,
                "cni-renouvellement",
                Reports.APPOINTMENT,
                verdict,
                List.of(),
                mairie + "/" + dossier + "/report.html");
    }
}
