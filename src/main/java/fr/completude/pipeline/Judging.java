package fr.completude.pipeline;

import java.time.LocalDate;
import java.util.Set;

import fr.completude.checking.Judge;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.Judgement;
import fr.completude.dossier.Recognised;
import fr.completude.dossier.Report;
import fr.completude.dossier.Timing;

/**
 * The part of the job that comes after reading: what is recognised is judged and concluded into a report. The same
 * recognised dossier, matrix and day give the same report. Thread-safe.
 */
public final class Judging {

    private final Judge judge;

    public Judging(Judge judge) {
        this.judge = judge;
    }

    /** The numbers that may serve in one dossier only. */
    public Set<FieldName> usedOnce() {
        return judge.usedOnce();
    }

    /**
     * Judges.
     *
     * @param today the day of the check; the rules look at the day of the appointment where one is declared
     * @param timing what the report says of the time spent
     */
    public Report report(Recognised recognised, LocalDate today, Timing timing) {
        Judgement judgement = judge.judge(
                recognised.declaration(), recognised.pieces(), recognised.files(), recognised.elsewhere(), today);
        return new Report(
                recognised.dossier(),
                recognised.declaration().mairie(),
                judgement.procedure(),
                judgement.matrix(),
                today,
                recognised.declaration().appointment(),
                Conclusion.of(recognised.files(), judgement),
                recognised.pieces(),
                judgement.findings(),
                judgement.postponements(),
                recognised.files(),
                timing);
    }
}
