package fr.completude.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/** Files that hold others, as word processors, mail programs and archivers write them. */
public final class TestContainers {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private TestContainers() {}

    /** A zip of these files. */
    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * A text of Word.
     *
     * @param body what stands in {@code w:body}
     */
    public static byte[] word(String body, Map<String, byte[]> pictures) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", utf8("<Types/>"));
        files.put(
                "word/document.xml",
                utf8("<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='" + WORD + "' xmlns:r='" + RELATIONS
                        + "' xmlns:a='" + DRAWING + "'><w:body>" + body + "</w:body></w:document>"));
        files.put(
                "word/_rels/document.xml.rels",
                utf8(pictures.keySet().stream()
                        .map(name -> "<Relationship Id='" + name + "' Target='media/" + name + "'/>")
                        .collect(Collectors.joining("", "<Relationships>", "</Relationships>"))));
        pictures.forEach((name, bytes) -> files.put("word/media/" + name, bytes));
        return zip(files);
    }

    /** Paragraphs of Word. */
    public static String paragraphs(List<String> lines) {
        return lines.stream()
                .map(line -> "<w:p><w:r><w:t xml:space='preserve'>" + line + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
    }

    /** A picture of Word. */
    public static String picture(String name) {
        return "<w:p><w:r><w:drawing><a:blip r:embed='" + name + "'/></w:drawing></w:r></w:p>";
    }

    /** A text of LibreOffice. */
    public static byte[] openDocument(String text, Map<String, byte[]> pictures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] type = utf8("application/vnd.oasis.opendocument.text");
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry first = new ZipEntry("mimetype");
            CRC32 crc = new CRC32();
            crc.update(type);
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
            zip.write(utf8("<manifest/>"));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(utf8("<office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='b' xmlns:draw='d'"
                    + " xmlns:xlink='x' xmlns:style='s' xmlns:fo='f'><office:automatic-styles>"
                    + "<style:style style:name='New'><style:paragraph-properties fo:break-before='page'/></style:style>"
                    + "</office:automatic-styles><office:body><office:text>" + text
                    + "</office:text></office:body></office:document-content>"));
            for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
                zip.putNextEntry(new ZipEntry("Pictures/" + picture.getKey()));
                zip.write(picture.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * A mail.
     *
     * @param body its text
     * @param attached by file name
     */
    public static byte[] mail(String body, Map<String, byte[]> attached) {
        StringBuilder mail = new StringBuilder("Return-Path: <lucette@exemple.fr>\n"
                + "From: Lucette Bricolin <lucette@exemple.fr>\nTo: mairie@exemple.fr\nSubject: Mon dossier\n"
                + "Date: Mon, 5 Oct 2026 10:00:00 +0200\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=\"limite\"\n\n--limite\n"
                + "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n"
                + body + "\n");
        attached.forEach((name, bytes) -> mail.append("--limite\nContent-Type: application/octet-stream\n"
                        + "Content-Disposition: attachment; filename=\"" + name + "\"\n"
                        + "Content-Transfer-Encoding: base64\n\n")
                .append(Base64.getMimeEncoder().encodeToString(bytes))
                .append("\n"));
        return utf8(mail.append("--limite--\n").toString());
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
