package fr.completude.reading.child.photo;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Plants every defect in photos and counts how often it is told. */
final class DefectTally {

    private record Count(int tried, int told, int refused) {

        Count and(boolean told, boolean refused) {
            return new Count(tried + 1, this.told + (told ? 1 : 0), this.refused + (refused ? 1 : 0));
        }
    }

    private final Map<Defect, Count> once = new EnumMap<>(Defect.class);
    private final Map<Defect, Count> twice = new EnumMap<>(Defect.class);
    private final StringBuilder missed = new StringBuilder();

    void plant(String name, Subject subject, PhotoMeter meter) {
        for (Defect defect : Defect.values()) {
            plant(name, subject, meter, defect);
        }
    }

    void plant(String name, Subject subject, PhotoMeter meter, Defect defect) {
        count(once, defect, verdict(subject, meter, defect, 1));
        PhotoVerdict verdict = verdict(subject, meter, defect, 2);
        count(twice, defect, verdict);
        if (!verdict.tells(defect.measures())) {
            missed.append(String.format("%n  %s in %s: %s", defect, name, verdict));
        }
    }

    private static PhotoVerdict verdict(Subject subject, PhotoMeter meter, Defect defect, double strength) {
        return PhotoVerdict.of(meter.measure(defect.on(subject, strength).toImage(), null));
    }

    private static void count(Map<Defect, Count> counts, Defect defect, PhotoVerdict verdict) {
        counts.merge(
                defect,
                new Count(0, 0, 0).and(verdict.tells(defect.measures()), refused(verdict)),
                (a, b) -> a.and(b.told() > 0, b.refused() > 0));
    }

    private static boolean refused(PhotoVerdict verdict) {
        return verdict.assessment() == fr.completude.dossier.PhotoAssessment.NON_COMPLIANT;
    }

    /** Share of the defects at twice their limit that were told, 0 to 1. */
    double found() {
        int tried = twice.values().stream().mapToInt(Count::tried).sum();
        return twice.values().stream().mapToInt(Count::told).sum() / (double) Math.max(1, tried);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Planted: told (refused) of tried, at the limit and at twice the limit");
        twice.forEach((defect, count) -> {
            Count first = once.getOrDefault(defect, new Count(0, 0, 0));
            text.append(String.format(
                    Locale.ROOT,
                    "%n  %-20s %3d (%d)   %3d (%d) of %d",
                    defect,
                    first.told(),
                    first.refused(),
                    count.told(),
                    count.refused(),
                    count.tried()));
        });
        return text.append(String.format(Locale.ROOT, "%n  found %.4f", found()))
                .append(missed)
                .toString();
    }
}
