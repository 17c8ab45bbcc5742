package fr.completude.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Judgement;
import fr.completude.dossier.Postponement;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a judgement when the appointment is put off. Judging is pure and notes the next day on which anything
 * it asked may be answered otherwise, so the judgement is the same on every day before it: judging again on these days
 * alone tells, to the day, until when each good finding stays good.
 */
final class Forecast {

    /** More turns than any dossier has; keeps a fault of the rules from judging for ever. */
    private static final int MOST_TURNS = 400;

    private final Judgement judgement;
    private final Map<String, Postponement> worse = new LinkedHashMap<>();

    private Forecast(Judgement judgement) {
        this.judgement = judgement;
    }

    /**
     * A judgement as of one day.
     *
     * @param nextChange first later day on which it may be otherwise; null when it never is
     */
    record Judged(Judgement judgement, @Nullable LocalDate nextChange) {}

    /**
     * The judgement as of a day, each good finding with the last appointment day on which it still is.
     *
     * @param judge judges the dossier as of a day
     */
    static Judgement from(LocalDate day, Function<LocalDate, Judged> judge) {
        Judged judged = judge.apply(day);
        Forecast forecast = new Forecast(judged.judgement());
        for (int turn = 0; judged.nextChange() != null && turn < MOST_TURNS; turn++) {
            LocalDate next = judged.nextChange();
            judged = judge.apply(next);
            forecast.compare(judged.judgement(), next.minusDays(1));
        }
        return forecast.told();
    }

    /** Notes what wants more than it did, the first time it does. */
    private void compare(Judgement later, LocalDate lastGood) {
        Map<String, Finding> exact = later.findings().stream()
                .collect(Collectors.toMap(Finding::requirement, f -> f, (one, other) -> wants(one) ? one : other));
        for (Finding finding : judgement.findings()) {
            if (!wants(finding) && !worse.containsKey(finding.requirement())) {
                Finding then = exact.get(finding.requirement());
                Finding failing = then != null ? then : kin(finding.requirement(), later);
                if (failing != null && wants(failing)) {
                    worse.put(finding.requirement(), postponement(failing, finding.requirement(), lastGood));
                }
            }
        }
        later.findings().stream()
                .filter(Forecast::wants)
                .filter(finding -> kin(finding.requirement(), judgement) == null)
                .forEach(finding ->
                        worse.computeIfAbsent(finding.requirement(), id -> postponement(finding, id, lastGood)));
    }

    /** A requirement met in one way today and in another later: any finding of it, a wanting one first. */
    private static @Nullable Finding kin(String requirement, Judgement judgement) {
        String root = root(requirement);
        List<Finding> kin = judgement.findings().stream()
                .filter(finding -> root(finding.requirement()).equals(root))
                .toList();
        return kin.stream().filter(Forecast::wants).findFirst().orElse(kin.isEmpty() ? null : kin.get(0));
    }

    private static String root(String requirement) {
        int dot = requirement.indexOf('.');
        return dot < 0 ? requirement : requirement.substring(0, dot);
    }

    private static boolean wants(Finding finding) {
        return finding.status().fails() || finding.status() == FindingStatus.TO_REVIEW;
    }

    private static Postponement postponement(Finding finding, String requirement, LocalDate lastGood) {
        return new Postponement(
                requirement, finding.title(), finding.blocking(), lastGood, finding.status(), finding.remedy());
    }

    private Judgement told() {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : judgement.findings()) {
            Postponement change = worse.get(finding.requirement());
            findings.add(finding.until(change == null ? null : change.lastDay()));
        }
        return new Judgement(
                judgement.procedure(), judgement.matrix(), List.copyOf(findings), List.copyOf(worse.values()), null);
    }
}
