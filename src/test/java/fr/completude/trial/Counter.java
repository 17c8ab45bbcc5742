package fr.completude.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import fr.completude.checking.Judge;
import fr.completude.config.Installation;
import fr.completude.intake.DossierFolder;
import fr.completude.intake.Received;
import fr.completude.intake.Reception;
import fr.completude.intake.ReceptionRules;
import fr.completude.intake.WorkFolder;
import fr.completude.pipeline.DossierPipeline;
import fr.completude.reading.DocumentReader;
import fr.completude.recognition.Recogniser;
import tools.jackson.databind.json.JsonMapper;

/** Receives a generated dossier and checks it as the program does. */
record Counter(Reception reception, DossierPipeline pipeline) {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Counter over(DocumentReader reader, Installation installation) {
        Recogniser recogniser = Recogniser.load(installation.config());
        Judge judge = Judge.load(installation.config(), recogniser.subtypes());
        return new Counter(
                new Reception(ReceptionRules.load(installation.config()), judge.vocabulary()),
                new DossierPipeline(reader, recogniser, judge));
    }

    Judged check(Path dossier) throws IOException {
        String name = dossier.getFileName().toString();
        try (WorkFolder work = WorkFolder.under(Path.of(System.getProperty("java.io.tmpdir")))) {
            Received received = reception.receive(new DossierFolder(name, null, name, dossier), work);
            return Judged.of(
                    dossier,
                    JSON.readTree(Files.readAllBytes(dossier.resolve("truth.json"))),
                    pipeline.check(received.dossier(), DAY));
        }
    }
}
