package fr.completude.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.completude.dossier.Sha256;

/** The letter beside a report, whose words a person may change before it goes. */
public final class EditableNotice {

    private final byte[] whole;
    private final String subject;
    private final String text;

    private EditableNotice(byte[] whole, String subject, String text) {
        this.whole = whole;
        this.subject = subject;
        this.text = text;
    }

    /**
     * Reads it.
     *
     * @param mail a {@code notice.eml}
     * @throws IOException when there is none, or it is no mail
     */
    public static EditableNotice read(Path mail) throws IOException {
        byte[] whole = Files.readAllBytes(mail);
        return new EditableNotice(whole, Post.subject(whole), sameEnds(Post.text(mail)));
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    /** What it says, as a hash: whether it is still what somebody saw. */
    public String print() {
        return Sha256.of(subject + "\n" + text);
    }

    /** The mail with these words. Changed words go alone: the page and the PDF beside them would say something else. */
    public byte[] with(String words) {
        return sameEnds(words).strip().equals(text.strip()) ? whole.clone() : DraftMail.of(subject, words);
    }

    /** Forms send other line ends than files have. */
    private static String sameEnds(String words) {
        return words.replaceAll("\\R", "\n");
    }
}
