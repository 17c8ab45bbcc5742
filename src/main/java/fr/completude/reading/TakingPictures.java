package fr.completude.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import fr.completude.dossier.PagePicture;
import fr.completude.dossier.ReadFile;
import fr.completude.reading.wire.Frame;

/**
 * Pictures of some pages of one file, each asked for by itself, so that each has the time of a page. Once a child has
 * died or fallen silent on one, the file is left alone: the pages after it are not shown.
 */
record TakingPictures(ReadFile read, Set<Integer> pages, Supervisor supervisor, ReadingSettings settings) {

    List<PagePicture> run() {
        List<PagePicture> pictures = new ArrayList<>();
        for (int page : new TreeSet<>(pages)) {
            Optional<Frame.Pictured> answer = ask(page);
            if (answer.isEmpty()) {
                break;
            }
            pictures.addAll(answer.get().pictures());
        }
        return pictures;
    }

    private Optional<Frame.Pictured> ask(int page) {
        Frame question = new Frame.PictureRequest(
                read.source().location().toAbsolutePath().toString(),
                read.source().path(),
                BarePages.of(read, number -> number == page),
                settings.pictures().size(),
                settings.limits());
        return new OneAnswer(supervisor, settings.pageTime()).to(question, Frame.Pictured.class);
    }
}
