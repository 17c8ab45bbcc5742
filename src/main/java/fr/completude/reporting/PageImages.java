package fr.completude.reporting;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import fr.completude.dossier.PagePicture;
import fr.completude.dossier.Region;
import fr.completude.dossier.Report;

/** Pictures of the pages of a dossier and of its measured photos, as a report refers to them. */
public final class PageImages {

    /** For a report that shows no page. */
    public static final PageImages NONE = new PageImages(List.of(), Map.of(), Map.of());

    private final List<PageImage> images;
    /** Where those are found that do not stand in the report itself. */
    private final Map<String, String> drawings;

    private final Map<String, byte[]> files;

    private PageImages(List<PageImage> images, Map<String, String> drawings, Map<String, byte[]> files) {
        this.images = images;
        this.drawings = drawings;
        this.files = files;
    }

    /**
     * One picture.
     *
     * @param id within the report
     * @param href where the report finds it
     */
    record PageImage(String id, String href, PagePicture picture) {}

    /** Pictures within the report itself, which then is one file. */
    public static PageImages embedded(List<PagePicture> pictures) {
        return new PageImages(numbered(pictures, (number, picture) -> within(picture.jpeg())), Map.of(), Map.of());
    }

    /** All pictures a report shows in files beside it: it can be read by itself, a portrait need not be. */
    public static PageImages beside(List<PagePicture> pictures, Report report) {
        PageImages pages = beside(pictures);
        Map<String, String> drawings = new LinkedHashMap<>();
        Map<String, byte[]> files = new LinkedHashMap<>(pages.files);
        for (String drawing : PhotoDrawings.of(report)) {
            String name = "photo-%02d.jpg".formatted(drawings.size() + 1);
            drawings.put(drawing, name);
            files.put(name, Base64.getDecoder().decode(drawing));
        }
        return new PageImages(pages.images, drawings, files);
    }

    /** Pictures of pages in files beside the report. */
    static PageImages beside(List<PagePicture> pictures) {
        List<PageImage> images = numbered(pictures, (number, picture) -> "page-%02d.jpg".formatted(number));
        Map<String, byte[]> files = new LinkedHashMap<>();
        images.forEach(image -> files.put(
                image.href(), Base64.getDecoder().decode(image.picture().jpeg())));
        return new PageImages(images, Map.of(), files);
    }

    private static String within(String jpeg) {
        return "data:image/jpeg;base64," + jpeg;
    }

    private static List<PageImage> numbered(
            List<PagePicture> pictures, BiFunction<Integer, PagePicture, String> address) {
        List<PageImage> images = new ArrayList<>();
        for (PagePicture picture : pictures) {
            int number = images.size() + 1;
            images.add(new PageImage("image-" + number, address.apply(number, picture), picture));
        }
        return images;
    }

    /** The files to put beside the report, by name. */
    public Map<String, byte[]> files() {
        return files;
    }

    List<PageImage> all() {
        return images;
    }

    /** Where a report finds a drawing. */
    String of(String drawing) {
        return drawings.getOrDefault(drawing, within(drawing));
    }

    Optional<PageImage> of(Region region) {
        return images.stream().filter(image -> image.picture().shows(region)).findFirst();
    }
}
