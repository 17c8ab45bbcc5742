package fr.completude.sample.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document, embedded when first used. Never those of the system: they differ between machines. */
final class Fonts {

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("sans", "DejaVuSans"),
            Map.entry("sans-gras", "DejaVuSans-Bold"),
            Map.entry("sans-italique", "DejaVuSans-Oblique"),
            Map.entry("etroit", "DejaVuSansCondensed"),
            Map.entry("etroit-gras", "DejaVuSansCondensed-Bold"),
            Map.entry("etroit-italique", "DejaVuSansCondensed-Oblique"),
            Map.entry("serif", "DejaVuSerifCondensed"),
            Map.entry("serif-gras", "DejaVuSerifCondensed-Bold"),
            Map.entry("serif-italique", "DejaVuSerifCondensed-Italic"),
            Map.entry("mono", "DejaVuSansMono"),
            Map.entry("mono-gras", "DejaVuSansMono-Bold"),
            Map.entry("main", "DejaVuSerifCondensed-Italic"));
    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document;
    private final Path folder;
    private final Map<String, PDFont> loaded = new HashMap<>();

    /** @param folder where the DejaVu files are */
    Fonts(PDDocument document, Path folder) {
        this.document = document;
        this.folder = folder;
    }

    /**
     * A font by its name in the layouts, such as {@code serif-gras} or {@code liberation}.
     *
     * @throws UncheckedIOException if its file cannot be read
     */
    PDFont named(String name) {
        return loaded.computeIfAbsent(name, this::load);
    }

    private PDFont load(String name) {
        try (InputStream file = open(name)) {
            return PDType0Font.load(document, file, true);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + name + " cannot be read.", e);
        }
    }

    private InputStream open(String name) throws IOException {
        if (name.startsWith("liberation")) {
            InputStream resource = PDDocument.class.getResourceAsStream(LIBERATION);
            if (resource == null) {
                throw new IOException(LIBERATION);
            }
            return resource;
        }
        String file = FILES.get(name);
        if (file == null) {
            throw new IllegalArgumentException("No such font in the layouts: " + name);
        }
        return Files.newInputStream(folder.resolve(file + ".ttf"));
    }
}
