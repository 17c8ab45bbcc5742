package fr.completude.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import fr.completude.checking.Judge;
import fr.completude.intake.Reception;
import fr.completude.intake.ReceptionRules;
import fr.completude.language.Messages;
import fr.completude.reading.DocumentReader;
import fr.completude.recognition.Recogniser;
import fr.completude.reporting.Wording;

/** The program put together with the real configuration, over another reader. */
final class Desks {

    static final Path CONFIG = Path.of("config");
    static final Recogniser RECOGNISER = Recogniser.load(CONFIG);
    static final Judge JUDGE = Judge.load(CONFIG, RECOGNISER.subtypes());

    private static final Messages MESSAGES = Messages.french();

    private Desks() {}

    /** On 22 November 2026, in the morning. */
    static Desk over(DocumentReader reader, Path reports) {
        return over(
                reader,
                reports,
                Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC),
                ReceptionRules.load(CONFIG));
    }

    static Desk over(DocumentReader reader, Path reports, Clock clock, ReceptionRules limits) {
        return new Desk(
                reader,
                RECOGNISER,
                new Reception(limits, JUDGE.vocabulary()),
                limits,
                JUDGE,
                new Wording(MESSAGES, JUDGE::label),
                reports,
                MESSAGES,
                clock);
    }
}
