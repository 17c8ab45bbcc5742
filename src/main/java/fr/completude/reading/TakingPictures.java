package fr.completude.reading;

import java.util.List;
import java.util.Set;

import fr.completude.dossier.PagePicture;
import fr.completude.dossier.ReadFile;
import fr.completude.reading.wire.Frame;

/** Pictures of some pages of one file; a file on which a child dies or falls silent is shown by none. */
record TakingPictures(ReadFile read, Set<Integer> pages, Supervisor supervisor, ReadingSettings settings) {

    List<PagePicture> run() {
        Frame question = new Frame.PictureRequest(
                read.source().location().toAbsolutePath().toString(),
                read.source().path(),
                BarePages.of(read, pages::contains),
                settings.pictures().size(),
                settings.limits());
        return new OneAnswer(supervisor, settings.pageTime())
                .to(question, Frame.Pictured.class)
                .map(Frame.Pictured::pictures)
                .orElse(List.of());
    }
}
