package fr.completude.web;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import fr.completude.checking.Judge;
import fr.completude.intake.Reception;
import fr.completude.intake.ReceptionRules;
import fr.completude.language.Messages;
import fr.completude.reading.DocumentReader;
import fr.completude.recognition.Recogniser;
import fr.completude.reporting.NoticeFiles;
import fr.completude.reporting.NoticeMaker;
import fr.completude.reporting.NoticePage;
import fr.completude.reporting.NoticePdf;
import fr.completude.reporting.NoticeSettings;
import fr.completude.reporting.Office;
import fr.completude.reporting.Post;
import fr.completude.reporting.PostSettings;
import fr.completude.reporting.Wording;

/** The program put together with the real configuration, over another reader. */
final class Desks {

    static final Path CONFIG = Path.of("config");
    static final Recogniser RECOGNISER = Recogniser.load(CONFIG);
    static final Judge JUDGE = Judge.load(CONFIG, RECOGNISER.subtypes());

    private static final Messages MESSAGES = Messages.french();

    static final Wording WORDING = new Wording(MESSAGES, JUDGE::label);

    private Desks() {}

    /** On 22 November 2026, in the morning. */
    static Desk over(DocumentReader reader, Path reports) {
        return over(
                reader,
                reports,
                Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC),
                ReceptionRules.load(CONFIG));
    }

    /** As {@link #over}, but the letters cannot be set: their fonts are not there. */
    static Desk withoutLetters(Path reports) {
        Desk whole = over(new HeldReader(), reports);
        return new Desk(
                whole.reader(),
                whole.recogniser(),
                whole.reception(),
                whole.limits(),
                whole.judge(),
                whole.wording(),
                notices(Path.of("target/nowhere")),
                whole.reports(),
                whole.operations(),
                null,
                whole.messages(),
                whole.clock());
    }

    static Desk over(DocumentReader reader, Path reports, Clock clock, ReceptionRules limits) {
        return new Desk(
                reader,
                RECOGNISER,
                new Reception(limits, JUDGE.vocabulary()),
                limits,
                JUDGE,
                WORDING,
                notices(Path.of("target/engine/fonts")),
                reports,
                Operations.NONE,
                null,
                MESSAGES,
                clock);
    }

    /** As {@link #over}, watched by operators. */
    static Desk watched(Path reports, Operations operations) {
        Desk whole = over(new HeldReader(), reports);
        return new Desk(
                whole.reader(),
                whole.recogniser(),
                whole.reception(),
                whole.limits(),
                whole.judge(),
                whole.wording(),
                whole.notices(),
                whole.reports(),
                operations,
                null,
                whole.messages(),
                whole.clock());
    }

    /** As {@link #over}, with a mail server. */
    static Desk posting(DocumentReader reader, Path reports, int port) {
        Desk whole = over(reader, reports);
        PostSettings settings =
                new PostSettings("127.0.0.1", port, PostSettings.Encryption.AUCUN, "titres@exemple.invalid", null);
        return new Desk(
                whole.reader(),
                whole.recogniser(),
                whole.reception(),
                whole.limits(),
                whole.judge(),
                whole.wording(),
                whole.notices(),
                whole.reports(),
                whole.operations(),
                new Post(settings, null, whole.clock()),
                whole.messages(),
                whole.clock());
    }

    private static NoticeFiles notices(Path fonts) {
        return new NoticeFiles(
                new NoticeMaker(NoticeSettings.load(CONFIG), WORDING, JUDGE::isReminder),
                new NoticePage(WORDING),
                new NoticePdf(fonts),
                mairie -> new Office("Mairie d’essai", "1 place Haute", List.of()),
                (report, finding) -> Optional.empty());
    }
}
