package fr.completude.recognition;

import java.util.ArrayList;
import java.util.List;

import fr.completude.dossier.Page;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.recognition.split.Group;

/**
 * A file, taken apart by itself.
 *
 * @param photos found on pages that are nothing else
 * @param papers the file without these pages
 * @param groups pages of the papers that make one piece
 */
record SplitFile(List<Piece> photos, ReadFile papers, List<Group> groups) {

    static SplitFile of(RecognitionSteps steps, ReadFile file) {
        List<Piece> photos = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        for (Page page : file.pages()) {
            List<Piece> here = steps.photos().find(file.source().path(), page);
            if (here.isEmpty()) {
                pages.add(page);
            }
            photos.addAll(here);
        }
        ReadFile papers =
                new ReadFile(file.source(), file.mediaType(), file.pageCount(), file.problem(), pages, file.readMs());
        return new SplitFile(photos, papers, steps.splitter().split(papers));
    }
}
