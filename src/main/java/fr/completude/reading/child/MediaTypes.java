package fr.completude.reading.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.completude.reading.child.container.ContainerException;
import fr.completude.reading.child.container.Containers;
import fr.completude.reading.child.container.ZipBytes;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is from its bytes; its name is no evidence. */
final class MediaTypes {

    static final String PDF = "application/pdf";

    /** A text, sheet or presentation since 2007 that a password protects. */
    static final String LOCKED_OFFICE = "application/x-tika-ooxml-protected";

    private static final String OFFICE = "application/x-tika-ooxml";
    private static final String OLD_OFFICE = "application/x-tika-msoffice";

    /** Scanners and mail gateways put lines before the header of a PDF; readers accept it in the first kilobyte. */
    private static final int PDF_HEADER_WITHIN = 1024;

    /** Names of their main entries begin so; a folder of scans may well be called « word ». */
    private static final Map<String, String> BY_ZIP_ENTRY = Map.of(
            "word/document", Containers.WORD,
            "xl/workbook", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ppt/presentation", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "Index/Document.iwa", "application/vnd.apple.iwork");

    /** Names of streams in a compound file ([MS-CFB] 2.6.1), which are there in UTF-16; a file may hold files of others. */
    private static final List<Map.Entry<String, String>> BY_STREAM = List.of(
            Map.entry("EncryptedPackage", LOCKED_OFFICE),
            Map.entry("__substg1.0_", "application/vnd.ms-outlook"),
            Map.entry("WordDocument", "application/msword"),
            Map.entry("PowerPoint Document", "application/vnd.ms-powerpoint"),
            Map.entry("Workbook", "application/vnd.ms-excel"));

    private static final Pattern HEADER_LINE = Pattern.compile("(?m)^([A-Za-z][A-Za-z0-9-]*):[ \\t]");
    private static final Set<String> OF_MAILS = Set.of(
            "from", "to", "subject", "date", "message-id", "mime-version", "received", "return-path", "content-type");
    private static final int ENOUGH_HEADERS = 3;

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** The media type of a file, {@code application/octet-stream} when nothing can be told. */
    String of(byte[] content) {
        String type = byMagic(content);
        if (type.equals(Containers.ZIP) || type.equals(OFFICE)) {
            return inZip(content);
        }
        if (type.equals(OLD_OFFICE)) {
            return inCompound(content);
        }
        if (type.equals(PDF) || type.startsWith("image/") || type.equals(Containers.OPEN_DOCUMENT)) {
            return type;
        }
        String head = new String(content, 0, Math.min(content.length, PDF_HEADER_WITHIN), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        return type.startsWith("text/") && isMail(head) ? Containers.MAIL : type;
    }

    private String byMagic(byte[] content) {
        try (TikaInputStream in = TikaInputStream.get(content)) {
            return types.detect(in, new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            return MimeTypes.OCTET_STREAM;
        }
    }

    /** Mails begin with any of many headers, some of which the programs on their way made up. */
    private static boolean isMail(String head) {
        int end = head.replace("\r", "").indexOf("\n\n");
        String header = end < 0 ? head : head.substring(0, end);
        Matcher line = HEADER_LINE.matcher(header);
        return line.lookingAt()
                && HEADER_LINE
                                .matcher(header)
                                .results()
                                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                                .filter(OF_MAILS::contains)
                                .distinct()
                                .count()
                        >= ENOUGH_HEADERS;
    }

    private static String inCompound(byte[] content) {
        return BY_STREAM.stream()
                .filter(known -> holds(content, known.getKey().getBytes(StandardCharsets.UTF_16LE)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OLD_OFFICE);
    }

    /** Characters of two bytes stand at even places; the file is not copied into a text to find them. */
    private static boolean holds(byte[] content, byte[] name) {
        for (int at = 0; at <= content.length - name.length; at += 2) {
            if (Arrays.equals(content, at, at + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }

    /** Office documents are zips; the names in the directory tell which, and nothing is unpacked for that. */
    private static String inZip(byte[] content) {
        try {
            Set<String> names = ZipBytes.open(content, 1).names();
            return names.stream()
                    .flatMap(name -> BY_ZIP_ENTRY.entrySet().stream().filter(known -> name.startsWith(known.getKey())))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(Containers.ZIP);
        } catch (ContainerException e) {
            return Containers.ZIP;
        }
    }
}
