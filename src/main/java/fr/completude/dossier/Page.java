package fr.completude.dossier;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page as read: what stands on it and how well it could be seen. All boxes are fractions of the upright page.
 *
 * @param number from 1
 * @param widthPx width of the upright page as seen by the reader, px
 * @param heightPx height, px
 * @param words in reading order
 * @param mrz candidate readings of a machine readable zone, best first; each is its lines joined by {@code \n}
 * @param pictures pictorial regions
 * @param codes bar codes, in no order
 * @param part what in the file the page belongs to, as shown to people: the name of an attachment, of a picture in a
 *     text; null for the file itself. Pieces do not run over from one part into the next
 */
public record Page(
        int number,
        int widthPx,
        int heightPx,
        ReadBy readBy,
        PageQuality quality,
        List<Word> words,
        List<MrzReading> mrz,
        List<Picture> pictures,
        List<Code> codes,
        @Nullable String part) {

    /** A page of the file itself. */
    public Page(
            int number,
            int widthPx,
            int heightPx,
            ReadBy readBy,
            PageQuality quality,
            List<Word> words,
            List<MrzReading> mrz,
            List<Picture> pictures,
            List<Code> codes) {
        this(number, widthPx, heightPx, readBy, quality, words, mrz, pictures, codes, null);
    }

    /** The same, of which the camera wrote when it was taken: its pictures bear the day. */
    public Page taken(LocalDate day) {
        List<Picture> dated =
                pictures.stream().map(picture -> picture.taken(day)).toList();
        return new Page(number, widthPx, heightPx, readBy, quality, words, mrz, dated, codes, part);
    }

    /** The same page as one of a part of the file. */
    public Page in(@Nullable String name) {
        return new Page(number, widthPx, heightPx, readBy, quality, words, mrz, pictures, codes, name);
    }
}
