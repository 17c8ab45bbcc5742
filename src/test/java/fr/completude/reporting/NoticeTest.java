package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.completude.config.Installation;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.PaperDay;
import fr.completude.dossier.Report;
import fr.completude.dossier.Verdict;
import fr.completude.language.Messages;
import jakarta.mail.internet.MimeMessage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    private static final Office OFFICE =
            new Office("Mairie d’Essai", "1 place Haute, 30999 Essai", List.of("lundi : 9 h à 12 h"));

    private final Wording wording = Reports.wording();
    private final NoticeFiles files = files(wording, OFFICE);

    static NoticeFiles files(Wording wording, Office office) {
        return new NoticeFiles(
                new NoticeMaker(NoticeSettings.load(Path.of("config")), wording),
                new NoticePage(wording),
                new NoticePdf(Installation.locate(null).engine().resolve("fonts")),
                mairie -> office,
                (report, finding) -> finding.requirement().equals("justificatif-domicile")
                        ? Optional.of(new PaperDay(LocalDate.of(2025, 12, 4), List.of()))
                        : Optional.empty());
    }

    @Test
    void itSaysWhatToBringByWhichDateAndWhatToDoOtherwise() throws IOException {
        assertThat(text("notice.html", Reports.incomplete()))
                .containsSubsequence(
                        "jeudi 3\u00A0décembre\u00A02026\u00A0à\u00A014\u00A0h\u00A030",
                        "Il manque encore 2\u00A0papiers",
                        "Pré-demande ou formulaire",
                        "Apporter le récapitulatif de la pré-demande",
                        "demandez le formulaire papier à la mairie",
                        "Apporter une facture de moins d’un an",
                        "doit être daté du 4\u00A0décembre\u00A02025\u00A0ou après",
                        "ce papier est trop ancien, ou ne sera plus valable",
                        "fait reporter le rendez-vous",
                        "Mairie d’Essai",
                        "lundi : 9 h à 12 h",
                        "Une personne de la mairie décide");
    }

    @Test
    void questionsForTheOfficerStayWithTheOfficer() throws IOException {
        String question = Messages.french().say("checking.ask", "Est-il logé à son nom ?");
        Report report = Reports.report(
                "x",
                Verdict.INCOMPLETE,
                List.of(),
                List.of(Reports.finding("x", "Domicile", FindingStatus.MISSING, true)
                        .says("Rien.")
                        .remedy("Apportez une facture. " + question)),
                List.of());

        assertThat(text("notice.html", report))
                .contains("<p>Apportez une facture.</p>")
                .doesNotContain("Question", "logé");
    }

    @Test
    void itNamesNobody() throws IOException {
        String html = text("notice.html", Reports.incomplete());

        assertThat(html).doesNotContain("MARTIN", "Léa", "2026-12-03-MARTIN");
    }

    @Test
    void nothingIsWrittenWhereNothingIsToBring() throws IOException {
        assertThat(files.of(Reports.complete())).isEmpty();
        assertThat(files.of(Reports.unreadable())).isEmpty();
    }

    @Test
    void whatPeopleTypedIsText() throws IOException {
        Report hostile = Reports.report(
                "x",
                Verdict.INCOMPLETE,
                List.of(),
                List.of(Reports.finding("x", "<b>&", FindingStatus.MISMATCH, true)
                        .says("<script>alert(1)</script>")
                        .remedy("\"><img src=x>")),
                List.of());

        assertThat(text("notice.html", hostile)).doesNotContain("<script>", "<img", "<b>");
        assertThat(files.of(hostile)).containsKey("notice.pdf");
    }

    @Test
    void theSamePageOfTheSameDayGivesTheSameBytes() throws IOException {
        assertThat(content("notice.pdf", Reports.incomplete())).isEqualTo(content("notice.pdf", Reports.incomplete()));
        try (PDDocument pdf = Loader.loadPDF(content("notice.pdf", Reports.incomplete()))) {
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(Reports.incomplete()
                            .checkedOn()
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant());
        }
    }

    @Test
    void thePdfIsTaggedInFrenchAndBearsItsFonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(content("notice.pdf", Reports.incomplete()))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).contains("ce qu’il reste à apporter");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void theSameReportGivesTheSameLetter() throws IOException {
        assertThat(text("notice.html", Reports.incomplete())).isEqualTo(text("notice.html", Reports.incomplete()));
    }

    @Test
    void theMailIsSentAsItsFileStands(@TempDir Path folder) throws Exception {
        Path mail = Files.write(folder.resolve("notice.eml"), content("notice.eml", Reports.incomplete()));
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            post(server.getSmtp().getPort(), PostSettings.Encryption.AUCUN).send(mail, "personne@exemple.invalid");

            assertThat(server.getReceivedMessages()).hasSize(1);
            MimeMessage received = server.getReceivedMessages()[0];
            assertThat(received.getSubject()).isEqualTo("Votre rendez-vous à la mairie : ce qu’il reste à apporter");
            assertThat(received.getHeader("X-Unsent")).isNull();
            assertThat(received.getAllRecipients())
                    .extracting(Object::toString)
                    .containsExactly("personne@exemple.invalid");
            Path copy = folder.resolve("recu.eml");
            try (var out = Files.newOutputStream(copy)) {
                received.writeTo(out);
            }
            assertThat(Post.text(copy).replace("\r\n", "\n"))
                    .isEqualTo(Post.text(mail).replace("\r\n", "\n"))
                    .contains("Madame, Monsieur,", "1. Pré-demande");
            assertThat(Files.readString(copy, StandardCharsets.ISO_8859_1)).contains("a-apporter.pdf");
        } finally {
            server.stop();
        }
    }

    @Test
    void aLineThatCannotBeMadeSecretIsNotUsed(@TempDir Path folder) throws Exception {
        Path mail = Files.write(folder.resolve("notice.eml"), content("notice.eml", Reports.incomplete()));
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Post post = post(server.getSmtp().getPort(), PostSettings.Encryption.STARTTLS);

            assertThatThrownBy(() -> post.send(mail, "personne@exemple.invalid"))
                    .isInstanceOf(IOException.class);
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void sendingIsOffUntilAServerIsNamed() {
        assertThat(NoticeSettings.load(Path.of("config")).post()).isNull();
    }

    private static Post post(int port, PostSettings.Encryption encryption) {
        return new Post(new PostSettings("127.0.0.1", port, encryption, "titres@exemple.invalid", null), null, CLOCK);
    }

    private String text(String name, Report report) throws IOException {
        return new String(content(name, report), StandardCharsets.UTF_8);
    }

    private byte[] content(String name, Report report) throws IOException {
        Map<String, byte[]> all = files.of(report);
        assertThat(all).containsOnlyKeys("notice.html", "notice.pdf", "notice.eml");
        return all.getOrDefault(name, new byte[0]);
    }
}
