package fr.completude.trial;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import fr.completude.recognition.evaluation.Truth;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;

/**
 * A PDF of several pieces in any order.
 *
 * @param name of its file
 * @param pieces in their order
 */
record Mix(String name, List<Laid> pieces) {

    private static final int BLANK_ONE_IN = 6;
    private static final int TWICE_ONE_IN = 12;
    private static final int REVERSED_ONE_IN = 4;

    /** A piece of a generated dossier. */
    record Source(Path folder, Truth.TruePiece piece) {}

    /**
     * A piece within the PDF.
     *
     * @param pages numbers of its pages there, from 1
     * @param reversed whether its last page lies first
     */
    record Laid(Truth.TruePiece piece, List<Integer> pages, boolean reversed) {

        /** Whether the other is the same paper once more. */
        boolean isSameAs(Laid other) {
            return piece.equals(other.piece());
        }
    }

    static Mix of(List<Source> sources, int most, Path file, SplittableRandom random) throws IOException {
        List<Source> left = new ArrayList<>(sources);
        List<Laid> laid = new ArrayList<>();
        Map<Path, PDDocument> open = new HashMap<>();
        try (PDDocument document = new PDDocument()) {
            while (!left.isEmpty() && laid.size() < most) {
                Source source = left.remove(random.nextInt(left.size()));
                if (random.nextInt(TWICE_ONE_IN) == 0) {
                    left.add(source);
                }
                List<Integer> pages = new ArrayList<>();
                List<String> regions = new ArrayList<>(
                        source.piece().regions().stream().distinct().toList());
                boolean reversed = regions.size() > 1 && random.nextInt(REVERSED_ONE_IN) == 0;
                if (reversed) {
                    Collections.reverse(regions);
                }
                for (String region : regions) {
                    int mark = region.lastIndexOf('#');
                    Path from = source.folder().resolve(region.substring(0, mark));
                    PDDocument original = open.get(from);
                    if (original == null) {
                        original = Loader.loadPDF(from.toFile());
                        open.put(from, original);
                    }
                    document.importPage(original.getPage(Integer.parseInt(region.substring(mark + 1)) - 1));
                    pages.add(document.getNumberOfPages());
                }
                laid.add(new Laid(source.piece(), pages, reversed));
                if (random.nextInt(BLANK_ONE_IN) == 0) {
                    document.addPage(backOf(document, random));
                }
            }
            document.save(file.toFile());
        } finally {
            for (PDDocument original : open.values()) {
                original.close();
            }
        }
        return new Mix(file.getFileName().toString(), laid);
    }

    /** An empty page, or the back of a sheet as a scanner sees it: grey, with a speck here and there. */
    private static PDPage backOf(PDDocument document, SplittableRandom random) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        if (random.nextBoolean()) {
            BufferedImage paper = new BufferedImage(827, 1169, BufferedImage.TYPE_BYTE_GRAY);
            for (int y = 0; y < paper.getHeight(); y++) {
                for (int x = 0; x < paper.getWidth(); x++) {
                    int grey = random.nextInt(40_000) == 0 ? 60 : 238 + random.nextInt(12);
                    paper.getRaster().setSample(x, y, 0, grey);
                }
            }
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.drawImage(
                        JPEGFactory.createFromImage(document, paper),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
        }
        return page;
    }
}
