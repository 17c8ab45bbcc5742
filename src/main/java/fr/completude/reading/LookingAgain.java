package fr.completude.reading;

import java.util.List;

import fr.completude.dossier.Look;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SecondReading;
import fr.completude.reading.wire.Frame;

/** A second look at parts of one file: what a child dies or falls silent on stays as first read. */
record LookingAgain(ReadFile read, List<Look> looks, Supervisor supervisor, ReadingSettings settings) {

    List<SecondReading> run() {
        Frame question = new Frame.LookRequest(
                read.source().location().toAbsolutePath().toString(),
                BarePages.of(read, number -> looks.stream().anyMatch(look -> look.page() == number)),
                looks,
                settings.limits());
        return new OneAnswer(supervisor, settings.pageTime())
                .to(question, Frame.Looked.class)
                .map(Frame.Looked::readings)
                .orElse(List.of());
    }
}
