package fr.completude.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.Decision;
import fr.completude.dossier.FindingStatus;
import fr.completude.storage.SealingKey;
import fr.completude.storage.Seals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What officers decided, where there is a key. */
class SealedDecisionsTest {

    @TempDir
    Path reports;

    private ReviewFolder folder;

    @BeforeEach
    void decide() throws IOException {
        Seals.begin(reports, SealingKey.of(Map.of(SealingKey.KEY, "A".repeat(43) + "=")));
        folder = ReviewFolder.of(reports);
        Decision decision =
                new Decision("agent", Instant.parse("2026-11-22T10:00:00Z"), "Vu avec Mme MARCHEBOIS au guichet");
        assertThat(folder.add(
                        "mus",
                        "dossier-zqa",
                        Review.NONE,
                        Correction.acceptance(
                                "domicile", FindingStatus.TO_REVIEW, "Adresse de MARCHEBOIS", "base", decision)))
                .isTrue();
    }

    @Test
    void aDecisionIsSealedAndReadBack() throws IOException {
        Path sheet = folder.sheet("mus", "dossier-zqa").orElseThrow();

        assertThat(new String(Files.readAllBytes(sheet), StandardCharsets.ISO_8859_1))
                .startsWith("CPLT")
                .doesNotContain("MARCHEBOIS", "zqa", "agent");
        assertThat(decided()).containsExactly("dossier-zqa: Vu avec Mme MARCHEBOIS au guichet");
        assertThat(folder.decided()).hasSize(1);
    }

    @Test
    void oneThatWasChangedIsNoDecisionAndKeepsNoOtherFromBeingRead() throws IOException {
        Decision decision = new Decision("agent", Instant.parse("2026-11-22T10:00:00Z"), "Autre");
        folder.add(
                "mus",
                "dossier-zqb",
                Review.NONE,
                Correction.acceptance("photo", FindingStatus.TO_REVIEW, "Photo", "base", decision));
        Path sheet = folder.sheet("mus", "dossier-zqa").orElseThrow();
        byte[] standing = Files.readAllBytes(sheet);
        standing[standing.length / 2] ^= 1;
        Files.write(sheet, standing);

        assertThat(decided()).containsExactly("dossier-zqb: Autre");
    }

    private List<String> decided() {
        List<String> all = new ArrayList<>();
        folder.forEach((dossier, review) -> review.corrections()
                .forEach(one -> all.add(dossier + ": " + one.decision().reason())));
        return all;
    }
}
