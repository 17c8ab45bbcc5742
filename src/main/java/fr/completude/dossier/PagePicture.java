package fr.completude.dossier;

/**
 * A page as people are shown it: upright, in grey.
 *
 * @param file path of its file within the dossier
 * @param page its number, from 1
 * @param widthPx width of the picture, px
 * @param heightPx height, px
 * @param asRead whether it shows just what was read, so that boxes on the page are boxes on the picture
 * @param jpeg the picture, a JPEG in Base64
 */
public record PagePicture(String file, int page, int widthPx, int heightPx, boolean asRead, String jpeg) {

    /** Whether it shows the page a region lies on. */
    public boolean shows(Region region) {
        return file.equals(region.file()) && page == region.page();
    }
}
