package fr.completude.hostile;

import static fr.completude.hostile.HostileFile.NONE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDF files that unpack without end, nest without end, lie, act, or ask for what is not theirs. */
final class HostilePdfs {

    private static final byte[] LETTER = RawPdf.text(IntStream.range(0, 30)
            .mapToObj(i -> "Une ligne ordinaire d'une lettre ordinaire, la ligne " + i)
            .toArray(String[]::new));

    private HostilePdfs() {}

    /** @param canary a local address that nothing may call */
    static List<HostileFile> all(String canary) throws IOException {
        return List.of(
                HostileFile.of("contenu-bombe.pdf", contentBomb(), NONE),
                HostileFile.of("filtres-emboites.pdf", filtersInFilters(), NONE),
                HostileFile.of("image-immense.pdf", hugeImage(60_000, 60_000), "too-large"),
                HostileFile.of("image-mensongere.pdf", lyingImage(), "too-large", "corrupt", NONE),
                HostileFile.of("jpx-mensonger.pdf", lyingJpx(), "too-large", "corrupt"),
                HostileFile.of("jbig2-mensonger.pdf", lyingJbig2(), "too-large", "corrupt"),
                HostileFile.of("papier-immense.pdf", hugePaper(), NONE, "corrupt"),
                HostileFile.of("forme-en-elle-meme.pdf", formInItself(), "too-large"),
                HostileFile.of("formes-exponentielles.pdf", formsByTheBillion(), "too-large"),
                HostileFile.of("pages-en-rond.pdf", pagesInACircle(), "corrupt"),
                HostileFile.of("pages-profondes.pdf", deepPages(), "corrupt"),
                HostileFile.of("objets-profonds.pdf", deepObjects(), "corrupt", NONE),
                HostileFile.of("cent-mille-pages.pdf", manyPages(), "too-many-pages"),
                HostileFile.of("deluge-de-texte.pdf", textFlood(), "too-large"),
                HostileFile.of("mot-de-passe.pdf", locked("lecteur"), "encrypted"),
                // What anybody may open, a child has to decipher within its walls.
                HostileFile.of("impression-interdite.pdf", locked(""), NONE),
                HostileFile.of("script.pdf", script(canary), NONE),
                HostileFile.of("xfa.pdf", xfa(canary), NONE),
                HostileFile.of("fichier-joint.pdf", attached(), NONE),
                HostileFile.of("image-ailleurs.pdf", elsewhere(canary), NONE, "corrupt"),
                HostileFile.of("police-cassee.pdf", brokenFont(), NONE, "corrupt"),
                HostileFile.of("profil-casse.pdf", brokenProfile(), NONE, "corrupt"),
                HostileFile.of(
                        "texte-regex.pdf",
                        RawPdf.onePage("", "", RawPdf.text(HostileTexts.LINES)).bytes(),
                        NONE),
                HostileFile.of("noms-a-couper.pdf", mrzFlood(), NONE, "timeout"),
                HostileFile.of(
                        "vide.pdf",
                        "%PDF-1.7\n%%EOF\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                        "corrupt"));
    }

    private static byte[] contentBomb() {
        byte[] zeros = new byte[64 << 20];
        java.util.Arrays.fill(zeros, (byte) ' ');
        return RawPdf.onePage("", "", zeros).bytes();
    }

    private static byte[] filtersInFilters() {
        byte[] data = new byte[200 << 20];
        byte[] packed = RawPdf.deflated(RawPdf.deflated(RawPdf.deflated(data)));
        RawPdf pdf = RawPdf.onePage("", "", LETTER);
        pdf.stream("/Filter [/FlateDecode /FlateDecode /FlateDecode]", packed);
        byte[] whole = pdf.bytes();
        // The page's content is the bomb, not the letter.
        return new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("/Contents 4 0 R", "/Contents 5 0 R")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static byte[] picture(String entries, byte[] data) {
        RawPdf pdf = RawPdf.onePage(
                "",
                "/Resources << /XObject << /I 5 0 R >> >>",
                "q 595 0 0 842 0 0 cm /I Do Q".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        pdf.stream("/Type /XObject /Subtype /Image " + entries, data);
        return pdf.bytes();
    }

    private static byte[] hugeImage(int width, int height) {
        return picture(
                "/Width " + width + " /Height " + height
                        + " /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode",
                RawPdf.deflated(new byte[1 << 20]));
    }

    /** It says that it is small and unpacks to 200 MB. */
    private static byte[] lyingImage() {
        return picture(
                "/Width 100 /Height 100 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode",
                RawPdf.deflated(new byte[200 << 20]));
    }

    private static byte[] lyingJpx() {
        return picture("/Width 100 /Height 100 /Filter /JPXDecode", HostilePictures.jpeg2000(60_000, 60_000));
    }

    private static byte[] lyingJbig2() {
        // A page information segment (ISO/IEC 14492, 7.4.8) of 4 billion by 4 billion points.
        byte[] page = {
            0,
            0,
            0,
            0,
            0x30,
            0,
            1,
            0,
            0,
            0,
            19,
            (byte) 0x7F,
            -1,
            -1,
            -1,
            (byte) 0x7F,
            -1,
            -1,
            -1,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0
        };
        return picture("/Width 100 /Height 100 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /JBIG2Decode", page);
    }

    private static byte[] hugePaper() {
        return RawPdf.onePage("", "/MediaBox [0 0 1000000000 1000000000] ", LETTER)
                .bytes();
    }

    private static byte[] formInItself() {
        RawPdf pdf = RawPdf.onePage(
                "",
                "/Resources << /XObject << /X 5 0 R >> >>",
                "/X Do".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        pdf.stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 500 500] /Resources << /XObject << /X 5 0 R >> >>",
                "/X Do /X Do".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return pdf.bytes();
    }

    /** Each form draws the next ten times: ten thousand million squares. */
    private static byte[] formsByTheBillion() {
        RawPdf pdf = RawPdf.onePage(
                "",
                "/Resources << /XObject << /X 5 0 R >> >>",
                "/X Do".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        for (int i = 0; i < 10; i++) {
            pdf.stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 500 500] /Resources << /XObject << /X " + (pdf.next() + 1)
                            + " 0 R >> >>",
                    "/X Do ".repeat(10).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        pdf.stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 500 500]",
                "0 0 9 9 re f".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return pdf.bytes();
    }

    private static byte[] pagesInACircle() {
        RawPdf pdf = new RawPdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>");
        pdf.add("<< /Type /Pages /Kids [2 0 R] /Count 2 /Parent 2 0 R >>");
        return pdf.bytes();
    }

    private static byte[] deepPages() {
        RawPdf pdf = new RawPdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        for (int i = 0; i < 20_000; i++) {
            pdf.add("<< /Type /Pages /Kids [" + (pdf.next() + 1) + " 0 R] /Count 1 >>");
        }
        pdf.add("<< " + RawPdf.PAGE + " >>");
        return pdf.bytes();
    }

    private static byte[] deepObjects() {
        return RawPdf.onePage("/Deep " + "[".repeat(200_000) + "]".repeat(200_000), "", LETTER)
                .bytes();
    }

    private static byte[] manyPages() {
        RawPdf pdf = new RawPdf();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            kids.append("3 0 R ");
        }
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Kids [" + kids + "] /Count 100000 >>");
        pdf.add("<< " + RawPdf.PAGE + " >>");
        return pdf.bytes();
    }

    /** Twenty million letters on one page. */
    private static byte[] textFlood() {
        String[] lines = new String[100_000];
        java.util.Arrays.fill(lines, "Une ligne parmi beaucoup. ".repeat(8));
        return RawPdf.onePage("", "", RawPdf.text(lines)).bytes();
    }

    private static byte[] locked(String word) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            StandardProtectionPolicy policy = new StandardProtectionPolicy("maitre", word, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] script(String canary) {
        return RawPdf.onePage(
                        "/OpenAction << /S /JavaScript /JS (this.submitForm\\('" + canary
                                + "'\\); while\\(true\\){}) >>" + " /AA << /WC << /S /Launch /F (calc.exe) >> >>",
                        "/AA << /O << /S /URI /URI (" + canary + ") >> >>",
                        LETTER)
                .bytes();
    }

    private static byte[] xfa(String canary) {
        RawPdf pdf = RawPdf.onePage("/AcroForm << /Fields [] /XFA 5 0 R >>", "", LETTER);
        pdf.stream(
                "",
                ("<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a SYSTEM '" + canary
                                + "'><!ENTITY b SYSTEM 'file:///etc/passwd'>]><xdp>&a;&b;</xdp>")
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return pdf.bytes();
    }

    private static byte[] attached() {
        RawPdf pdf = RawPdf.onePage(
                "/Names << /EmbeddedFiles << /Names [(../../../x) << /Type /Filespec /F (../../../completude-hostile.txt) /EF << /F 5 0 R >> >>] >> >>",
                "",
                LETTER);
        pdf.stream("/Type /EmbeddedFile", "never written".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return pdf.bytes();
    }

    /** A picture whose bytes are said to lie in another file, or at an address. */
    private static byte[] elsewhere(String canary) {
        return picture(
                "/Width 10 /Height 10 /BitsPerComponent 8 /ColorSpace /DeviceGray /F << /FS /URL /F (" + canary
                        + ") >>",
                new byte[100]);
    }

    private static byte[] brokenFont() {
        RawPdf pdf = RawPdf.onePage(
                "",
                "/Resources << /Font << /F1 << /Type /Font /Subtype /TrueType /BaseFont /X /FirstChar 0 /LastChar 0 /Widths [500]"
                        + " /FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 32 /FontFile2 5 0 R >> >> >> >>",
                LETTER);
        byte[] noise = new byte[4096];
        new java.util.Random(7).nextBytes(noise);
        pdf.stream("/Length1 4096", noise);
        return pdf.bytes();
    }

    private static byte[] brokenProfile() {
        RawPdf pdf = RawPdf.onePage(
                "",
                "/Resources << /ColorSpace << /C [/ICCBased 6 0 R] >> /XObject << /I 5 0 R >> >>",
                "/C cs 1 0 0 sc 0 0 300 300 re f q 200 0 0 200 0 0 cm /I Do Q"
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        pdf.stream(
                "/Type /XObject /Subtype /Image /Width 10 /Height 10 /BitsPerComponent 8 /ColorSpace [/ICCBased 6 0 R]",
                new byte[300]);
        byte[] noise = new byte[4096];
        new java.util.Random(8).nextBytes(noise);
        pdf.stream("/N 3", noise);
        return pdf.bytes();
    }

    /** Thousands of lines that look like machine readable zones. */
    private static byte[] mrzFlood() {
        String[] lines = new String[2_000];
        java.util.Arrays.fill(lines, "P<FRA" + "A<".repeat(19) + "<".repeat(1));
        return RawPdf.onePage("", "", RawPdf.text(lines)).bytes();
    }
}
