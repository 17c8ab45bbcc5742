package fr.completude.reporting;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

import fr.completude.language.PlainText;
import jakarta.mail.internet.MimeUtility;

/**
 * A notice as an e-mail in a file (RFC 5322): text, page and PDF. It has no addressee yet and opens in mail programs as
 * a draft, to be read, changed and sent by a person.
 */
final class NoticeMail {

    private static final String END = "\r\n";
    private static final String MIXED = "completude-pieces";
    private static final String ALTERNATIVE = "completude-textes";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();
    private static final int FIRST_BEYOND_ASCII = 128;

    /** What is 52 signs in base 64: with the signs around it and the name of the header, a line of 73. */
    private static final int BYTES_A_WORD = 39;

    /** What follows one would be a header of its own: somebody else's address, another text. */
    private static final Pattern LINE_ENDS = Pattern.compile("\\p{Cntrl}+");

    private NoticeMail() {}

    static String of(String subject, String text, String html, byte[] pdf) {
        return String.join(
                END,
                "MIME-Version: 1.0",
                "X-Unsent: 1",
                "Subject: " + encoded(subject),
                "Content-Language: fr",
                "Content-Type: multipart/mixed; boundary=\"" + MIXED + "\"",
                "",
                "--" + MIXED,
                "Content-Type: multipart/alternative; boundary=\"" + ALTERNATIVE + "\"",
                "",
                "--" + ALTERNATIVE,
                part("text/plain; charset=UTF-8", "inline", lines(PlainText.of(text))),
                "--" + ALTERNATIVE,
                part("text/html; charset=UTF-8", "inline", lines(html)),
                "--" + ALTERNATIVE + "--",
                "--" + MIXED,
                part("application/pdf", "attachment; filename=\"a-apporter.pdf\"", pdf),
                "--" + MIXED + "--",
                "");
    }

    /** Of words alone. */
    static String plain(String subject, String text) {
        return String.join(
                END,
                "MIME-Version: 1.0",
                "X-Unsent: 1",
                "Subject: " + encoded(subject),
                "Content-Language: fr",
                part("text/plain; charset=UTF-8", "inline", lines(PlainText.of(text))),
                "");
    }

    private static String part(String type, String disposition, byte[] content) {
        return String.join(
                END,
                "Content-Type: " + type,
                "Content-Disposition: " + disposition,
                "Content-Transfer-Encoding: base64",
                "",
                LINES.encodeToString(content));
    }

    private static String encoded(String subject) {
        String line = PlainText.of(LINE_ENDS.matcher(subject).replaceAll(" "));
        return line.chars().allMatch(c -> c < FIRST_BEYOND_ASCII)
                ? MimeUtility.fold("Subject: ".length(), line)
                : String.join(END + " ", encodedWords(line));
    }

    /** Of whole characters, on lines of 76 signs at most (RFC 2047 §2 and §5). The library searches every jar for each. */
    private static List<String> encodedWords(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int bytes = 0;
        for (int character : text.codePoints().toArray()) {
            int more = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + more > BYTES_A_WORD) {
                words.add(encodedWord(word));
                word.setLength(0);
                bytes = 0;
            }
            word.appendCodePoint(character);
            bytes += more;
        }
        words.add(encodedWord(word));
        return words;
    }

    private static String encodedWord(CharSequence text) {
        return "=?UTF-8?B?"
                + Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8))
                + "?=";
    }

    /** Lines of a text in a mail end so (RFC 2046 §4.1.1). */
    private static byte[] lines(String text) {
        return text.replaceAll("\\R", END).getBytes(StandardCharsets.UTF_8);
    }
}
