package fr.completude.batch;

import java.util.List;

import fr.completude.dossier.PagePicture;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;
import org.jspecify.annotations.Nullable;

/**
 * What examining a dossier gave: always a report, whatever was wrong with it.
 *
 * @param setAside the files that could not be read, or not wholly
 * @param recognised what it can be judged again by; null when the dossier did not come to be judged
 * @param pictures of the pages it rests on
 */
public record Examination(
        Report report, List<UnreadFile> setAside, @Nullable Recognised recognised, List<PagePicture> pictures) {

    /** Of a dossier that did not come to be judged. */
    public Examination(Report report, List<UnreadFile> setAside) {
        this(report, setAside, null, List.of());
    }
}
