package fr.completude.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.completude.checking.Judge;
import fr.completude.config.Installation;
import fr.completude.dossier.Declaration;
import fr.completude.intake.Reception;
import fr.completude.intake.ReceptionRules;
import fr.completude.language.Messages;
import fr.completude.pipeline.DossierPipeline;
import fr.completude.pipeline.Judging;
import fr.completude.pipeline.RecognitionFingerprint;
import fr.completude.reading.DocumentReader;
import fr.completude.reading.RememberingReader;
import fr.completude.recognition.Recogniser;
import fr.completude.reporting.NoticeFiles;
import fr.completude.reporting.NoticeMaker;
import fr.completude.reporting.NoticePage;
import fr.completude.reporting.NoticePdf;
import fr.completude.reporting.NoticeSettings;
import fr.completude.reporting.Office;
import fr.completude.reporting.Wording;
import fr.completude.review.Reviews;
import org.jspecify.annotations.Nullable;

/** The stages of the program over a reader that reads nothing. */
record RealStages(Installation installation, Recogniser recogniser, Judge judge) {

    /**
     * With a configuration.
     *
     * @param config null for the one shipped
     */
    static RealStages with(@Nullable Path config) {
        Installation installation = Installation.locate(config);
        Recogniser recogniser = Recogniser.load(installation.config());
        return new RealStages(installation, recogniser, Judge.load(installation.config(), recogniser.subtypes()));
    }

    /** Short name of the program and the configuration. */
    String rules() {
        return RecognitionFingerprint.withJudging(installation);
    }

    DossierStages over(DocumentReader reader, NightOrder order) {
        return over(reader, order, Reviews.NONE);
    }

    DossierStages over(DocumentReader reader, NightOrder order, Reviews reviews) {
        RememberingReader remembering =
                RememberingReader.over(reader, installation, order.readingsFolder(), Clock.systemUTC());
        Messages messages = Messages.in("fr");
        Wording wording = new Wording(messages, judge::label);
        ReceptionRules rules = ReceptionRules.load(installation.config());
        return new DossierStages(
                rules,
                new Means(
                        new Reception(rules, judge.vocabulary()),
                        new DossierPipeline(remembering, recogniser, judge),
                        new Judging(judge, reviews),
                        remembering,
                        RecognitionFingerprint.of(installation)),
                new ProblemReport(
                        messages,
                        judge.judge(Declaration.NONE, List.of(), LocalDate.of(2026, 11, 22))
                                .matrix()),
                messages,
                wording,
                new NoticeFiles(
                        new NoticeMaker(NoticeSettings.load(installation.config()), wording),
                        new NoticePage(wording),
                        new NoticePdf(installation.engine().resolve("fonts")),
                        mairie -> new Office("Mairie d’Essai", "1 place Haute, 30999 Essai", List.of()),
                        (report, finding) -> Optional.empty()),
                order);
    }
}
