package fr.completude.trial;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import fr.completude.recognition.evaluation.Truth;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A PDF of several pieces in any order.
 *
 * @param name of its file
 * @param pieces in their order
 */
record Mix(String name, List<Laid> pieces) {

    private static final int BLANK_ONE_IN = 6;

    /** A piece of a generated dossier. */
    record Source(Path folder, Truth.TruePiece piece) {}

    /**
     * A piece within the PDF.
     *
     * @param pages numbers of its pages there, from 1
     */
    record Laid(Truth.TruePiece piece, List<Integer> pages) {}

    static Mix of(List<Source> sources, int most, Path file, SplittableRandom random) throws IOException {
        List<Source> left = new ArrayList<>(sources);
        List<Laid> laid = new ArrayList<>();
        Map<Path, PDDocument> open = new HashMap<>();
        try (PDDocument document = new PDDocument()) {
            while (!left.isEmpty() && laid.size() < most) {
                Source source = left.remove(random.nextInt(left.size()));
                List<Integer> pages = new ArrayList<>();
                for (String region :
                        source.piece().regions().stream().distinct().toList()) {
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
                laid.add(new Laid(source.piece(), pages));
                if (random.nextInt(BLANK_ONE_IN) == 0) {
                    document.addPage(new PDPage());
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
}
