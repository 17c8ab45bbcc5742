package fr.completude.reporting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import fr.completude.dossier.FindingStatus;
import org.jspecify.annotations.Nullable;

/** What a second judgement changes, in words: verdict before and after, then each requirement and why. */
public final class RejudgementText {

    private final Wording wording;

    public RejudgementText(Wording wording) {
        this.wording = wording;
    }

    /** The lines on one dossier, without line ends; none when nothing changes. */
    public List<String> lines(Rejudgement rejudgement) {
        if (!rejudgement.changed()) {
            return List.of();
        }
        String verdicts = wording.say(
                "rejudged.verdict",
                rejudgement.after().dossier(),
                wording.verdict(rejudgement.before().verdict()),
                wording.verdict(rejudgement.after().verdict()));
        return Stream.concat(Stream.of(verdicts), rejudgement.changes().stream().map(this::line))
                .toList();
    }

    private String line(Rejudgement.Change change) {
        return wording.say(
                        "rejudged.change",
                        change.title(),
                        status(change.before()),
                        status(change.after()),
                        change.message())
                .stripTrailing();
    }

    private String status(@Nullable FindingStatus status) {
        return wording.status(Objects.requireNonNullElse(status, FindingStatus.NOT_APPLICABLE));
    }
}
