package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.UnreadPart;
import fr.completude.language.Messages;
import fr.completude.reporting.FileTroubles.Trouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTroublesTest {

    private final FileTroubles troubles = new FileTroubles(Messages.french());

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyProblemAndEveryKindHasItsWords(String language) {
        FileTroubles spoken = new FileTroubles(Messages.in(language));
        for (FileProblem problem : FileProblem.values()) {
            for (String type : List.of(
                    "image/heic",
                    "application/msword",
                    "text/csv",
                    "application/vnd.ms-powerpoint",
                    "application/vnd.apple.iwork",
                    "application/vnd.ms-outlook",
                    "video/mp4",
                    "audio/mpeg",
                    "application/zip",
                    "application/gzip",
                    "text/html",
                    "image/svg+xml",
                    "image/avif",
                    "x/y")) {
                Trouble trouble = spoken.of(file(type, problem, List.of())).get(0);
                assertThat(trouble.problem()).isNotBlank().doesNotEndWith(".").doesNotContain("{", "''");
                assertThat(trouble.advice()).endsWith(".").doesNotContain("{", "''");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void everyKindIsKnownByAMediaType(FileKind kind) {
        assertThat(Messages.french().keys("report.problem.unsupported"))
                .contains("report.problem.unsupported." + kind.id());
    }

    @ParameterizedTest
    @CsvSource({
        "image/heic, HEIC, JPEG",
        "application/msword, ancien format, DOCX",
        "application/vnd.oasis.opendocument.spreadsheet, feuille de calcul, PDF",
        "video/quicktime, vidéo, photo de chaque page",
        "application/vnd.ms-outlook, Outlook, pièces jointes"
    })
    void whatIsNotReadIsNamedAndSentAgainOtherwise(String type, String named, String advised) {
        Trouble trouble =
                troubles.of(file(type, FileProblem.UNSUPPORTED, List.of())).get(0);

        assertThat(trouble.name()).isEqualTo("envoi");
        assertThat(trouble.problem()).contains(named);
        assertThat(trouble.advice()).contains(advised);
    }

    @Test
    void aPictureOfTooManyPixelsIsNotToldToBeHeavy() {
        assertThat(troubles.of(file("image/png", FileProblem.TOO_LARGE, List.of()))
                        .get(0)
                        .problem())
                .contains("pixels");
        assertThat(troubles.of(file(null, FileProblem.TOO_LARGE, List.of()))
                        .get(0)
                        .problem())
                .isEqualTo("trop volumineux");
    }

    @Test
    void anAttachmentIsNamedInsteadOfTheFileAround() {
        ReadFile mail = file(
                "message/rfc822",
                FileProblem.ENCRYPTED,
                List.of(
                        new UnreadPart("bulletin.pdf", "application/pdf", FileProblem.ENCRYPTED),
                        new UnreadPart("IMG_1.HEIC", "image/heic", FileProblem.UNSUPPORTED)));

        assertThat(troubles.of(mail))
                .extracting(Trouble::name)
                .containsExactly("bulletin.pdf (dans envoi)", "IMG_1.HEIC (dans envoi)");
    }

    @Test
    void whatIsWrongWithTheFileItselfIsToldBesideItsAttachments() {
        ReadFile mail = file(
                "message/rfc822",
                FileProblem.TOO_MANY_PAGES,
                List.of(new UnreadPart("bulletin.pdf", "application/pdf", FileProblem.ENCRYPTED)));

        assertThat(troubles.of(mail)).extracting(Trouble::name).containsExactly("envoi", "bulletin.pdf (dans envoi)");
    }

    private static ReadFile file(@Nullable String mediaType, FileProblem problem, List<UnreadPart> unread) {
        SourceFile source = new SourceFile("envoi", Path.of("envoi"), "", 1);
        return new ReadFile(source, mediaType, 1, problem, List.of(), 0, unread, false);
    }
}
