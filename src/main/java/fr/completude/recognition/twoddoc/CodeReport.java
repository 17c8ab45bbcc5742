package fr.completude.recognition.twoddoc;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.completude.language.Messages;
import org.jspecify.annotations.Nullable;

/** What is told of a code: to programs line by line, to people in a sentence that promises no more than was checked. */
public final class CodeReport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    private final Messages messages;

    public CodeReport(Messages messages) {
        this.messages = messages;
    }

    /**
     * The code, one item a line: {@code signature} (a word of {@link Status#id}), {@code type}, {@code issuer}, {@code
     * certificate}, {@code issuedOn}, {@code signedOn}, then each field by its id.
     */
    public String lines(TwoDDoc code) {
        List<String> lines = new ArrayList<>();
        lines.add("signature: " + status(code).id());
        if (code instanceof TwoDDoc.Read read) {
            Header header = read.header();
            lines.add("type: " + header.type());
            lines.add("issuer: " + header.authority());
            lines.add("certificate: " + header.certificate());
            add(lines, "issuedOn", header.issuedOn());
            add(lines, "signedOn", header.signedOn());
            read.fields().forEach(field -> lines.add(field.shape().id() + ": " + printable(field.value())));
        }
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String name, @Nullable LocalDate day) {
        if (day != null) {
            lines.add(name + ": " + day);
        }
    }

    private static String printable(String value) {
        return value.replaceAll("\\p{Cntrl}", " ");
    }

    /** What the code is and what is known of its signature, in French. */
    public String sentence(TwoDDoc code) {
        if (code instanceof TwoDDoc.Unreadable unreadable) {
            return messages.say("twoddoc.unreadable." + unreadable.flaw().id());
        }
        TwoDDoc.Read read = (TwoDDoc.Read) code;
        DocumentKind kind = read.kind();
        String what = kind == null
                ? messages.say("twoddoc.unknown-document", read.header().type())
                : messages.say("twoddoc.document", kind.title());
        return what + " " + signature(read.verification());
    }

    private String signature(Verification verification) {
        LocalDate issued = verification.listIssuedOn();
        LocalDate until = verification.listValidUntil();
        String said = messages.say("twoddoc.signature." + verification.reason().id());
        if (issued == null) {
            return said;
        }
        String list = until == null
                ? messages.say("twoddoc.list", DAY.format(issued))
                : messages.say("twoddoc.list-until", DAY.format(issued), DAY.format(until));
        return said + " " + list;
    }

    private static Status status(TwoDDoc code) {
        return code instanceof TwoDDoc.Read read ? read.status() : Status.UNCHECKED;
    }
}
