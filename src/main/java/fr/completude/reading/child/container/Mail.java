package fr.completude.reading.child.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import fr.completude.dossier.FileProblem;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * An e-mail (RFC 5322, MIME): the text it shows, and its attachments. A message attached to it is an attachment like
 * others.
 */
final class Mail {

    private static final int DEEPEST = 20;
    private static final int MOST_HEADERS = 2000;
    private static final int LONGEST_HEADER = 1 << 20;

    /** What mail programs add for each other; nobody sends it as a paper. */
    private static final Set<String> FOR_PROGRAMS = Set.of(
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pgp-signature",
            "application/pgp-keys",
            "application/applefile",
            "application/ics",
            "message/delivery-status",
            "text/rfc822-headers",
            "message/disposition-notification",
            "text/calendar",
            "text/vcard",
            "text/x-vcard",
            "text/x-amp-html");

    private final MimeTokenStream stream;
    private final MailText text = new MailText();
    private final List<Enclosed> attached = new ArrayList<>();
    private final Deque<Integer> alternatives = new ArrayDeque<>(List.of(0));
    private int parts;
    private MailPart part = new MailPart();

    private Mail(byte[] content) {
        stream = new MimeTokenStream(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderCount(MOST_HEADERS)
                .setMaxHeaderLen(LONGEST_HEADER)
                .build());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(content));
    }

    static Contents contents(byte[] content) throws ContainerException {
        Mail mail = new Mail(content);
        try {
            mail.read();
        } catch (MimeException | IOException | RuntimeException e) {
            throw new ContainerException(FileProblem.CORRUPT, e);
        }
        return new Contents(mail.text.pages(), mail.attached);
    }

    private void read() throws MimeException, IOException, ContainerException {
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> part = new MailPart();
                case T_FIELD -> part.add(stream.getField());
                case T_START_MULTIPART -> enter();
                case T_END_MULTIPART -> alternatives.pop();
                case T_BODY -> body();
                default -> {
                    continue;
                }
            }
        }
    }

    /** Parts within a multipart/alternative say one thing in several forms. */
    private void enter() throws ContainerException {
        if (alternatives.size() > DEEPEST) {
            throw new ContainerException(FileProblem.UNSAFE);
        }
        boolean begins = part.type().equals("multipart/alternative");
        alternatives.push(begins ? ++parts : alternatives.element());
    }

    private void body() throws IOException {
        byte[] bytes;
        try (InputStream in = stream.getDecodedInputStream()) {
            bytes = in.readAllBytes();
        }
        if (part.isShownText()) {
            text.add(alternatives.element(), part.type().equals("text/html"), Decoding.of(bytes, part.charset()));
        } else if (!FOR_PROGRAMS.contains(part.type())) {
            attached.add(new Enclosed(name(), part.isInText(), most -> atHand(bytes, most)));
        }
    }

    private static byte[] atHand(byte[] bytes, long most) throws ContainerException {
        if (bytes.length > most) {
            throw new ContainerException(FileProblem.TOO_LARGE);
        }
        return bytes;
    }

    private String name() {
        String name = part.name();
        if (!name.isBlank()) {
            return name;
        }
        String number = "piece-jointe-" + (attached.size() + 1);
        return part.type().equals("message/rfc822") ? number + ".eml" : number;
    }
}
