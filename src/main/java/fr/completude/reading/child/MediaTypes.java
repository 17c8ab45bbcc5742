package fr.completude.reading.child;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;

import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is from its first bytes; its name is no evidence. */
final class MediaTypes {

    static final String PDF = "application/pdf";
    private static final String ZIP = "application/zip";
    private static final String OFFICE = "application/x-tika-ooxml";

    /** Scanners and mail gateways put lines before the header of a PDF; readers accept it in the first kilobyte. */
    private static final int PDF_HEADER_WITHIN = 1024;

    private static final int ZIP_ENTRIES_LOOKED_AT = 40;
    private static final Map<String, String> BY_ZIP_FOLDER = Map.of(
            "word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    /** The media type of a file, {@code application/octet-stream} when nothing can be told. */
    String of(byte[] content, Path file) {
        String type = byMagic(content);
        if (type.equals(ZIP) || type.equals(OFFICE)) {
            return inZip(file);
        }
        return type.equals(PDF) || type.startsWith("image/") || !hasPdfHeader(content) ? type : PDF;
    }

    private String byMagic(byte[] content) {
        try (TikaInputStream in = TikaInputStream.get(content)) {
            return types.detect(in, new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            return MimeTypes.OCTET_STREAM;
        }
    }

    private static boolean hasPdfHeader(byte[] content) {
        int length = Math.min(content.length, PDF_HEADER_WITHIN);
        return new String(content, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    /** Office documents are zips; the names in the directory tell which, and nothing is unpacked for that. */
    private static String inZip(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .limit(ZIP_ENTRIES_LOOKED_AT)
                    .flatMap(entry -> BY_ZIP_FOLDER.entrySet().stream()
                            .filter(known -> entry.getName().startsWith(known.getKey())))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(ZIP);
        } catch (IOException e) {
            return ZIP;
        }
    }
}
