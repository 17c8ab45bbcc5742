package fr.completude.hostile;

import static fr.completude.hostile.HostileFile.NONE;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word processor files and mails, and lines of text on which careless patterns take for ever. */
final class HostileTexts {

    /** Each invites a pattern to try again and again. */
    static final String[] LINES = {
        "a".repeat(5_000) + "!",
        "1 ".repeat(2_500) + "x",
        "0".repeat(5_000),
        "12/" + "1".repeat(3_000),
        "le ".repeat(1_500),
        "<".repeat(5_000),
        "A<".repeat(2_000),
        "du 1er janvier ".repeat(300),
        "Nom Nom Nom ".repeat(400),
        "né né né née le le le ".repeat(200),
        "M. Mme M. Mme ".repeat(300),
        " ".repeat(5_000) + "fin",
        "-".repeat(5_000),
        "rue de la rue de la ".repeat(200),
        "30000 ".repeat(800),
        "€ 1 000 000 ".repeat(400),
        "Nom : " + "Jean-".repeat(900),
        "Adresse : " + "12 bis ".repeat(700),
        "FR76" + " 1234".repeat(900),
        "((((((((((".repeat(400)
    };

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private HostileTexts() {}

    static List<HostileFile> all(String canary) {
        return List.of(
                HostileFile.of("entites.docx", docx(billionLaughs()), "corrupt"),
                HostileFile.of("entite-externe.docx", docx(external(canary)), "corrupt"),
                HostileFile.of("profond.docx", docx(deep()), "corrupt", "empty"),
                HostileFile.of(
                        "externe.odt", odt(external("file:///etc/passwd")), "corrupt", "empty", "unsupported", NONE),
                HostileFile.of("image-ailleurs.docx", linked(canary), NONE, "empty", "corrupt"),
                HostileFile.of("ecriture.docx", docx(written()), NONE),
                HostileFile.of("parties.eml", mailOfParts(5_000), "too-many-pages"),
                HostileFile.of("poupees.eml", nestedMail(500), "unsafe"),
                HostileFile.of("entetes.eml", headers(), "corrupt", "too-large"),
                HostileFile.of("noms.eml", namedMail(), NONE, "corrupt", "unsupported"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String billionLaughs() {
        StringBuilder dtd = new StringBuilder("<?xml version='1.0'?><!DOCTYPE d [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 12; i++) {
            dtd.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        return dtd.append("]><w:document xmlns:w='")
                .append(WORD)
                .append("'><w:body><w:p><w:r><w:t>&a11;</w:t></w:r></w:p></w:body></w:document>")
                .toString();
    }

    private static String external(String address) {
        return "<?xml version='1.0'?><!DOCTYPE d [<!ENTITY x SYSTEM '" + address + "'><!ENTITY % p SYSTEM '" + address
                + "'> %p;]><w:document xmlns:w='" + WORD
                + "'><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
    }

    private static String deep() {
        int depth = 100_000;
        return "<w:document xmlns:w='" + WORD + "'><w:body>" + "<w:p>".repeat(depth) + "</w:p>".repeat(depth)
                + "</w:body></w:document>";
    }

    private static String written() {
        StringBuilder text = new StringBuilder("<w:document xmlns:w='" + WORD + "'><w:body>");
        for (String line : LINES) {
            text.append("<w:p><w:r><w:t>").append(line.replace("<", "&lt;")).append("</w:t></w:r></w:p>");
        }
        return text.append("</w:body></w:document>").toString();
    }

    private static byte[] docx(String document) {
        return HostileZips.zip(
                "[Content_Types].xml",
                        utf8("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"),
                "word/document.xml", utf8(document));
    }

    private static byte[] odt(String content) {
        return HostileZips.zip(
                "mimetype", utf8("application/vnd.oasis.opendocument.text"), "content.xml", utf8(content));
    }

    /** A picture that is said to lie at an address. */
    private static byte[] linked(String canary) {
        return HostileZips.zip(
                "[Content_Types].xml",
                utf8("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"),
                "word/document.xml",
                utf8(
                        "<w:document xmlns:w='" + WORD
                                + "' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                                + "<w:body><w:p><w:r><w:t>Bonjour</w:t><w:drawing><a:blip r:link='rId1' r:embed='rId1'/></w:drawing></w:r></w:p></w:body></w:document>"),
                "word/_rels/document.xml.rels",
                utf8(
                        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Type='image' Target='"
                                + canary + "' TargetMode='External'/></Relationships>"));
    }

    private static String mail(String type) {
        return "From: a@exemple.fr\r\nTo: b@exemple.fr\r\nSubject: Pieces\r\nDate: Sun, 22 Nov 2026 08:00:00 +0100\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: " + type + "\r\n\r\n";
    }

    private static byte[] mailOfParts(int parts) {
        StringBuilder mail = new StringBuilder(mail("multipart/mixed; boundary=b"));
        for (int i = 0; i < parts; i++) {
            mail.append("--b\r\nContent-Type: image/png; name=").append(i).append(".png\r\n\r\nx\r\n");
        }
        return utf8(mail.append("--b--\r\n").toString());
    }

    private static byte[] nestedMail(int depth) {
        StringBuilder mail = new StringBuilder(mail("multipart/mixed; boundary=b0"));
        for (int i = 0; i < depth; i++) {
            mail.append("--b")
                    .append(i)
                    .append("\r\nContent-Type: multipart/mixed; boundary=b")
                    .append(i + 1)
                    .append("\r\n\r\n");
        }
        return utf8(mail.toString());
    }

    private static byte[] headers() {
        return utf8(
                mail("text/plain").replace("\r\n\r\n", "\r\nX-Long: " + "x".repeat(5 << 20) + "\r\n\r\n") + "Bonjour");
    }

    private static byte[] namedMail() {
        return utf8(
                mail("multipart/mixed; boundary=b")
                        + "--b\r\nContent-Type: application/pdf; name=\"../../../etc/cron.d/x.pdf\"\r\n\r\nnot a pdf\r\n"
                        + "--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename*=UTF-8''a%0D%0AX:%20y%E2%80%AEfdp.exe\r\n\r\nnot a pdf\r\n--b--\r\n");
    }
}
