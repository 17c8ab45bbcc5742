package fr.completude.reading.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a PDF names but does not hold. The fonts of the machine are not looked at: searching them
 * takes seconds, and the same page must look the same everywhere.
 */
final class BundledFonts implements FontMapper {

    private final Path folder;
    private final Map<String, TrueTypeFont> loaded = new HashMap<>();

    BundledFonts(Path folder) {
        this.folder = folder;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(@Nullable String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(nearest(baseFont, descriptor), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(@Nullable String baseFont, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(nearest(baseFont, descriptor), true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            @Nullable String baseFont, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo info) {
        return new CIDFontMapping(null, nearest(baseFont, descriptor), true);
    }

    private TrueTypeFont nearest(@Nullable String baseFont, @Nullable PDFontDescriptor descriptor) {
        String name = baseFont == null ? "" : baseFont.toLowerCase(Locale.ROOT);
        boolean fixed = name.contains("courier") || (descriptor != null && descriptor.isFixedPitch());
        boolean serif = name.contains("times") || (descriptor != null && descriptor.isSerif());
        boolean bold = name.contains("bold") || (descriptor != null && descriptor.isForceBold());
        boolean slanted =
                name.contains("italic") || name.contains("oblique") || (descriptor != null && descriptor.isItalic());
        String family = fixed ? "DejaVuSansMono" : serif ? "DejaVuSerif" : "DejaVuSans";
        String slant = serif && !fixed ? "Italic" : "Oblique";
        String style = (bold ? "Bold" : "") + (slanted ? slant : "");
        return loaded.computeIfAbsent(style.isEmpty() ? family : family + "-" + style, this::load);
    }

    private TrueTypeFont load(String name) {
        try {
            return new TTFParser()
                    .parse(new RandomAccessReadBufferedFile(
                            folder.resolve(name + ".ttf").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
