package fr.completude.reporting;

import java.nio.charset.StandardCharsets;

/** A text as a mail in a file that has no addressee yet: it opens in mail programs as a draft. */
public final class DraftMail {

    private DraftMail() {}

    /** The bytes of the file. */
    public static byte[] of(String subject, String text) {
        return NoticeMail.plain(subject, text).getBytes(StandardCharsets.US_ASCII);
    }
}
