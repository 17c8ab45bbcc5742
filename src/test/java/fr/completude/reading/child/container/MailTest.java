package fr.completude.reading.child.container;

import static fr.completude.reading.TestContainers.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Word;
import fr.completude.reading.TestContainers;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MailTest {

    private static final String HEAD = "From: a@exemple.fr\nTo: b@exemple.fr\nMIME-Version: 1.0\n";

    @Test
    void ofTextAndHtmlThatSayTheSameTheTextIsTaken() throws ContainerException {
        Contents mail = Mail.contents(utf8(HEAD + "Content-Type: multipart/alternative; boundary=x\n\n"
                + "--x\nContent-Type: text/plain\n\nBonjour\n--x\nContent-Type: text/html\n\n<p>Bonjour</p>\n--x--\n"));
        assertThat(text(mail)).isEqualTo("Bonjour");
        assertThat(mail.enclosed()).isEmpty();
    }

    @Test
    void htmlAloneIsReadAsItLooks() throws ContainerException {
        Contents mail = Mail.contents(utf8(HEAD + "Content-Type: text/html; charset=utf-8\n\n"
                + "<html><head><style>p {color: red}</style></head><body><p>Bonjour&nbsp;à tous</p>"
                + "<table><tr><td>Nom</td><td>BRICOLIN</td></tr></table></body></html>"));
        List<Word> words = mail.pages().get(0).words();
        assertThat(text(mail)).isEqualTo("Bonjour à tous Nom BRICOLIN");
        assertThat(words.get(3).line()).isEqualTo(words.get(4).line());
    }

    @Test
    void textOfOldMailProgramsKeepsItsAccents() throws ContainerException {
        byte[] mail = (HEAD
                        + "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\nD\u00E9j\u00E0")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(text(Mail.contents(mail))).isEqualTo("Déjà");
    }

    @Test
    void namesOfAttachmentsAreReadInBothWaysTheyAreWritten() throws ContainerException {
        Contents mail = Mail.contents(utf8(HEAD + "Content-Type: multipart/mixed; boundary=x\n\n"
                + "--x\nContent-Type: application/pdf; name=\"=?iso-8859-1?Q?re=E7u.pdf?=\"\n\nA\n"
                + "--x\nContent-Type: application/pdf\n"
                + "Content-Disposition: attachment; filename*=UTF-8''re%C3%A7u%202.pdf\n\nB\n"
                + "--x\nContent-Type: application/pdf\n\nC\n--x--\n"));
        assertThat(mail.enclosed())
                .extracting(Enclosed::name)
                .containsExactly("reçu.pdf", "reçu 2.pdf", "piece-jointe-3");
    }

    @Test
    void whatMailProgramsAddForEachOtherIsLeftOut() throws ContainerException {
        Contents mail = Mail.contents(utf8(HEAD + "Content-Type: multipart/signed; boundary=x\n\n"
                + "--x\nContent-Type: text/plain\n\nBonjour\n"
                + "--x\nContent-Type: application/pkcs7-signature; name=smime.p7s\n\nAAAA\n--x--\n"));
        assertThat(mail.enclosed()).isEmpty();
    }

    @Test
    void boxesInBoxesWithoutEndAreUnsafe() {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 500; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }
        ContainerException refused =
                catchThrowableOfType(ContainerException.class, () -> Mail.contents(utf8(mail.toString())));
        assertThat(refused.problem()).isEqualTo(FileProblem.UNSAFE);
    }

    @Property(tries = 300)
    void damageIsAProblemAndNothingWorse(@ForAll long seed) {
        byte[] mail = TestContainers.mail("Bonjour", Map.of("a.pdf", new byte[200]));
        Random random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            mail[random.nextInt(mail.length)] = (byte) random.nextInt();
        }
        byte[] cut = Arrays.copyOf(mail, random.nextInt(mail.length) + 1);
        try {
            assertThat(Mail.contents(cut).enclosed()).hasSizeLessThan(5);
        } catch (ContainerException e) {
            assertThat(e.problem()).isEqualTo(FileProblem.CORRUPT);
        }
    }

    private static String text(Contents mail) {
        return mail.pages().stream()
                .flatMap(page -> page.words().stream())
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }
}
