package fr.completude.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import fr.completude.dossier.PagePicture;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.Recognised;
import fr.completude.reading.DocumentReader;

/** Which pages of a dossier people are shown: those its pieces stand on, as many as may be. */
final class ShownPages {

    private final DocumentReader reader;

    ShownPages(DocumentReader reader) {
        this.reader = reader;
    }

    /** Pictures in the order of the files and pages. */
    List<PagePicture> of(Recognised recognised) {
        Map<String, Set<Integer>> wanted = wanted(recognised);
        List<PagePicture> pictures = new ArrayList<>();
        for (ReadFile file : recognised.files()) {
            pictures.addAll(
                    reader.pictures(file, wanted.getOrDefault(file.source().path(), Set.of())));
        }
        return pictures;
    }

    /** How many there are when every one can be made. What was typed has no page to show. */
    int count(Recognised recognised) {
        Map<String, Set<Integer>> wanted = wanted(recognised);
        return recognised.files().stream()
                .mapToInt(file -> shown(file, wanted.getOrDefault(file.source().path(), Set.of())))
                .sum();
    }

    private static int shown(ReadFile file, Set<Integer> wanted) {
        return (int) file.pages().stream()
                .filter(page -> wanted.contains(page.number()))
                .filter(page -> page.readBy() == ReadBy.OCR || page.readBy() == ReadBy.TEXT_LAYER)
                .count();
    }

    private Map<String, Set<Integer>> wanted(Recognised recognised) {
        Map<String, Set<Integer>> wanted = new LinkedHashMap<>();
        recognised.pieces().stream()
                .flatMap(piece -> piece.regions().stream())
                .map(region -> new Place(region.file(), region.page()))
                .distinct()
                .limit(reader.mostPictures())
                .forEach(place -> wanted.computeIfAbsent(place.file(), file -> new TreeSet<>())
                        .add(place.page()));
        return wanted;
    }

    private record Place(String file, int page) {}
}
