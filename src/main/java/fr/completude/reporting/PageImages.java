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

/** Pictures of the pages of a dossier, as a report refers to them. */
public final class PageImages {

    /** For a report that shows no page. */
    public static final PageImages NONE = new PageImages(List.of(), Map.of());

    private final List<PageImage> images;
    private final Map<String, byte[]> files;

    private PageImages(List<PageImage> images, Map<String, byte[]> files) {
        this.images = images;
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
        return new PageImages(
                numbered(pictures, (number, picture) -> "data:image/jpeg;base64," + picture.jpeg()), Map.of());
    }

    /** Pictures in files beside the report. */
    public static PageImages beside(List<PagePicture> pictures) {
        List<PageImage> images = numbered(pictures, (number, picture) -> "page-%02d.jpg".formatted(number));
        Map<String, byte[]> files = new LinkedHashMap<>();
        images.forEach(image -> files.put(
                image.href(), Base64.getDecoder().decode(image.picture().jpeg())));
        return new PageImages(images, files);
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

    Optional<PageImage> of(Region region) {
        return images.stream().filter(image -> image.picture().shows(region)).findFirst();
    }
}
