package fr.completude.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PDF written object by object, as no decent program would. */
final class RawPdf {

    static final String PAGE = "/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ";
    private static final String FONT =
            "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> ";

    private final List<byte[]> objects = new ArrayList<>();

    /** Number of the next object. */
    int next() {
        return objects.size() + 1;
    }

    int add(String text) {
        objects.add(text.getBytes(StandardCharsets.ISO_8859_1));
        return objects.size();
    }

    int stream(String entries, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                ("<< " + entries + " /Length " + data.length + " >>\nstream\n").getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(data);
        out.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        objects.add(out.toByteArray());
        return objects.size();
    }

    /** A catalog with more entries, and one page with more entries and this content. */
    static RawPdf onePage(String catalog, String page, byte[] content) {
        RawPdf pdf = new RawPdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R " + catalog + " >>");
        pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.add("<< " + PAGE + (page.contains("/Resources") ? "" : FONT) + page + " /Contents 4 0 R >>");
        pdf.stream("/Filter /FlateDecode", deflated(content));
        return pdf;
    }

    /** Lines of text on a page. */
    static byte[] text(String... lines) {
        StringBuilder content = new StringBuilder("BT /F1 9 Tf 20 820 Td 11 TL\n");
        for (String line : lines) {
            content.append('(').append(line.replaceAll("([()\\\\])", "\\\\$1")).append(") Tj T*\n");
        }
        return content.append("ET\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] deflated(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflater.write(data);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("Memory does not fail.", e);
        }
        return out.toByteArray();
    }

    byte[] bytes() {
        return bytes("");
    }

    byte[] bytes(String trailer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        out.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes((i + 1 + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
            out.writeBytes(objects.get(i));
            out.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        int start = out.size();
        table.append("trailer\n<< /Root 1 0 R /Size ")
                .append(objects.size() + 1)
                .append(' ')
                .append(trailer)
                .append(" >>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        out.writeBytes(table.toString().getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
