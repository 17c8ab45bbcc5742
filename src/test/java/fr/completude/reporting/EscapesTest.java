package fr.completude.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Report;
import fr.completude.dossier.Verdict;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people upload and declare is shown as text, wherever it is shown. */
class EscapesTest {

    private static final String SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'`";

    private static Report hostile(String text) {
        return Reports.report(
                text,
                Verdict.INCOMPLETE,
                List.of(),
                List.of(new Reports.FindingDraft(
                        "photo", text, FindingStatus.MISSING, true, text, text, List.of(), null)),
                List.of(Reports.file(text, "application/pdf", 1, null)));
    }

    @Test
    void onAPageTextIsNoMarkup() {
        String page = new ReportPage(Reports.wording()).write(hostile(SCRIPT), PageImages.NONE);

        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void onTheDigestTextIsNoMarkup() {
        DigestRow row =
                new DigestRow(SCRIPT, SCRIPT, SCRIPT, null, Verdict.INCOMPLETE, List.of(SCRIPT, SCRIPT), SCRIPT);

        String page = new DigestPage(Reports.wording())
                .write(new Digest(Reports.TODAY, List.of(row), List.of(new SetAside(SCRIPT, SCRIPT))));

        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img src=x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reponse", "echec", "lecture"})
    void onThePagesOfACheckTextIsNoMarkup(String template) {
        Map<String, Object> values = new HashMap<>(
                Map.of("id", "x", "questions", List.of(), "files", List.of(SCRIPT), "token", SCRIPT, "who", SCRIPT));
        values.put("view", new ReportPage(Reports.wording()).view(hostile(SCRIPT)));

        String page = new Templates().fill("web/" + template, values);

        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void inTheLetterTextIsNoMarkupAndFetchesNothing() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x.png";
            Map<String, byte[]> files = NoticeTest.files(
                            Reports.wording(), new Office(SCRIPT, "<img src='" + address + "'>", List.of(SCRIPT)))
                    .of(hostile("<img src='" + address + "'/><link rel=stylesheet href='" + address + "'>" + SCRIPT));

            String html = new String(files.get("notice.html"), StandardCharsets.UTF_8);
            assertThat(html).contains("&lt;img").doesNotContain("<script>alert", "<img src=");
            try (PDDocument pdf = Loader.loadPDF(files.get("notice.pdf"))) {
                assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
                assertThat(pdf.getDocumentCatalog().getNames()).isNull();
                for (PDPage page : pdf.getPages()) {
                    assertThat(page.getAnnotations()).isEmpty();
                }
            }
            assertThat(wasCalled(server)).isFalse();
        }
    }

    @Test
    void nothingTurnsTheDirectionOfWriting() throws IOException {
        String name = "facture\u202Efdp.exe\u2066";
        DigestRow row = new DigestRow(name, name, "x", null, Verdict.COMPLETE, List.of(name), null);
        Map<String, byte[]> letter = NoticeTest.files(Reports.wording(), new Office(name, name, List.of(name)))
                .of(hostile(name));

        assertThat(new ReportPage(Reports.wording()).write(hostile(name), PageImages.NONE))
                .contains("facture\uFFFDfdp.exe\uFFFD")
                .doesNotContain("\u202E", "\u2066");
        assertThat(new DigestCsv(Reports.wording()).write(new Digest(Reports.TODAY, List.of(row), List.of())))
                .contains("facture\uFFFDfdp.exe\uFFFD")
                .doesNotContain("\u202E", "\u2066");
        assertThat(new DigestPage(Reports.wording()).write(new Digest(Reports.TODAY, List.of(row), List.of())))
                .doesNotContain("\u202E", "\u2066");
        assertThat(new String(letter.get("notice.html"), StandardCharsets.UTF_8))
                .doesNotContain("\u202E", "\u2066");
        try (PDDocument pdf = Loader.loadPDF(letter.get("notice.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("\u202E", "\u2066");
        }
        String mail = NoticeMail.of("Objet " + name, "Bonjour " + name, "<p>x</p>", new byte[0]);
        assertThat(decoded(mail)).contains("facture\uFFFDfdp.exe").doesNotContain("\u202E", "\u2066");
    }

    /** Its words, out of the base 64 they travel in. */
    private static String decoded(String mail) {
        StringBuilder text = new StringBuilder();
        for (String word : mail.split("[\\s?]+", -1)) {
            try {
                text.append(new String(java.util.Base64.getDecoder().decode(word), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                text.append(word);
            }
        }
        return text.toString();
    }

    private static boolean wasCalled(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"})
    void inASpreadsheetTextIsNoFormula(String start) {
        DigestRow row = new DigestRow(
                start + "cmd|' /C calc'!A0", start + "1", "x", null, Verdict.COMPLETE, List.of(start + "2"), null);

        String csv = new DigestCsv(Reports.wording()).write(new Digest(Reports.TODAY, List.of(row), List.of()));

        String line = csv.substring(csv.indexOf("\r\n") + 2, csv.length() - 2);
        assertThat(line.split(";\"?", -1))
                .filteredOn(cell -> cell.startsWith(start))
                .isEmpty();
        assertThat(line).contains("'" + start + "cmd", "'" + start + "1", "'" + start + "2");
    }

    @Test
    void inASpreadsheetACellStaysOneCell() {
        DigestRow row = new DigestRow("DU\"PONT\";\"=1", "mus\r\nx", "x", null, Verdict.COMPLETE, List.of(), null);

        String csv = new DigestCsv(Reports.wording()).write(new Digest(Reports.TODAY, List.of(row), List.of()));

        assertThat(csv).contains(";\"DU\"\"PONT\"\";\"\"=1\";", ";\"mus\r\nx\";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rendez-vous\r\nBcc: autre@exemple.fr", "Été\nX-Autre: oui", "a\rCc: autre@exemple.fr"})
    void theSubjectOfAMailIsOneHeader(String subject) throws MessagingException {
        String mail = NoticeMail.of(subject, "Bonjour", "<p>Bonjour</p>", new byte[0]);

        MimeMessage read = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)));
        assertThat(read.getAllRecipients()).isNull();
        assertThat(Collections.list(read.getAllHeaders()))
                .extracting(jakarta.mail.Header::getName)
                .containsExactly("MIME-Version", "X-Unsent", "Subject", "Content-Language", "Content-Type");
        assertThat(read.getSubject()).contains(subject.substring(subject.length() - 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/cron.d/x",
                "..",
                "/etc/passwd",
                "C:\\x",
                "a\u202Efdp.exe",
                "\u0000\u001B[31m",
                "CON.",
                ""
            })
    void theNameOfADossierIsOneFolder(String name) {
        assertThat(FolderName.of(name))
                .isNotEmpty()
                .isNotEqualTo("..")
                .doesNotContain("/", "\\", "\u0000", "\u001B", "\u202E")
                .doesNotStartWith(".");
    }
}
