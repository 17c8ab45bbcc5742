package fr.completude.hostile;

import static fr.completude.hostile.HostileFile.NONE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that grow, nest, or name places that are not theirs. */
final class HostileZips {

    private HostileZips() {}

    static List<HostileFile> all() {
        byte[] bomb = zip("zero.pdf", new byte[120 << 20]);
        byte[] many = many(12_000);
        return List.of(
                HostileFile.of("bombe.zip", bomb, "unsafe", "too-large", "corrupt"),
                HostileFile.of(
                        "poupees.zip",
                        zip("a.zip", zip("b.zip", zip("c.zip", bomb))),
                        "unsupported",
                        "unsafe",
                        "too-large"),
                HostileFile.of("foule.zip", many, "unsafe", "too-many-pages"),
                HostileFile.of(
                        "ailleurs.zip",
                        zip(
                                "../../../completude-hostile.txt",
                                bytes("x"),
                                "/tmp/completude-hostile.txt",
                                bytes("x"),
                                "C:\\x.txt",
                                bytes("x")),
                        "unsupported",
                        "unsafe",
                        "corrupt"),
                HostileFile.of("coupe.zip", java.util.Arrays.copyOf(bomb, bomb.length / 2), "corrupt"),
                HostileFile.of("menteur.zip", lying(), "corrupt", "unsafe", "too-large", "unsupported"),
                HostileFile.of(
                        "faux.docx", zip("word/document.xml", new byte[60 << 20]), "unsafe", "too-large", "corrupt"),
                HostileFile.of("vide.zip", zip(), "empty", "corrupt", NONE));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** @param content names and contents, one after the other */
    static byte[] zip(Object... content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < content.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) content[i]));
                zip.write((byte[]) content[i + 1]);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Memory does not fail.", e);
        }
        return out.toByteArray();
    }

    private static byte[] many(int entries) {
        Object[] content = new Object[entries * 2];
        for (int i = 0; i < entries; i++) {
            content[2 * i] = i + ".txt";
            content[2 * i + 1] = new byte[0];
        }
        return zip(content);
    }

    /** Its directory says one byte, its data unpack to 50 MB. */
    private static byte[] lying() {
        byte[] zip = zip("petit.pdf", new byte[50 << 20]);
        for (int i = 0; i + 46 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                for (int j = 20; j < 28; j++) {
                    zip[i + j] = (byte) (j % 4 == 0 ? 1 : 0);
                }
            }
        }
        return zip;
    }
}
