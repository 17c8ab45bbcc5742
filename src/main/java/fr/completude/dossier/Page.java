package fr.completude.dossier;

import java.util.List;

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
        List<Code> codes) {}
