package fr.completude.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fr.completude.dossier.Finding;
import fr.completude.dossier.Verdict;
import fr.completude.recognition.evaluation.MarkdownTable;

/** Adds up what came out of dossiers with and without defects, and names what went wrong. */
final class TrialTally {

    private final List<Judged> all = new ArrayList<>();

    void add(Judged judged) {
        all.add(judged);
    }

    /** Dossiers with a defect that came out complete. */
    List<String> falseCompletes() {
        return all.stream()
                .filter(Judged::isFalseComplete)
                .map(one -> one.defect() + " " + one.situation() + " "
                        + one.folder().getFileName())
                .toList();
    }

    @Override
    public String toString() {
        StringBuilder page = new StringBuilder("# Essai de dossiers\n\n");
        List<Judged> sound = all.stream().filter(Judged::isSound).toList();
        List<Judged> faulty = all.stream().filter(one -> !one.isSound()).toList();
        page.append("%d avec un défaut, %d donnés pour complets%n%n"
                .formatted(faulty.size(), falseCompletes().size()));
        page.append(verdicts(sound, "rendu", Judged::render)).append('\n');
        page.append("## Faux complets\n\n");
        all.stream().filter(Judged::isFalseComplete).forEach(one -> page.append(described(one)));
        page.append("\n## Pourquoi des dossiers sains ne sont pas complets\n\n");
        page.append(causes(sound)).append('\n');
        sound.stream()
                .filter(one -> !one.isComplete())
                .sorted(Comparator.comparing(one -> one.report().verdict()))
                .forEach(one -> page.append(described(one)));
        page.append("\n## Par défaut\n\n").append(verdicts(faulty, "défaut", Judged::defect));
        page.append("\n## Verdicts faux sans être complets\n\n");
        faulty.stream()
                .filter(one -> !one.isComplete())
                .filter(one -> !one.allowed().contains(one.report().verdict().id()))
                .forEach(one -> page.append(described(one)));
        return page.toString();
    }

    private static String verdicts(
            List<Judged> dossiers, String heading, java.util.function.Function<Judged, String> by) {
        Map<String, List<Judged>> groups =
                dossiers.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        MarkdownTable table = new MarkdownTable(heading, "tous", "complet", "à revoir", "incomplet", "illisible");
        groups.forEach((name, some) -> row(table, name, some));
        row(table, "ensemble", dossiers);
        return table.toString();
    }

    private static void row(MarkdownTable table, String name, List<Judged> some) {
        table.row(
                name,
                some.size(),
                share(some, Verdict.COMPLETE),
                share(some, Verdict.TO_REVIEW),
                share(some, Verdict.INCOMPLETE),
                share(some, Verdict.UNREADABLE));
    }

    private static String share(List<Judged> some, Verdict verdict) {
        long count =
                some.stream().filter(one -> one.report().verdict() == verdict).count();
        return "%d (%.1f %%)".formatted(count, some.isEmpty() ? 0.0 : 100.0 * count / some.size());
    }

    private static String causes(List<Judged> sound) {
        Map<String, Long> counts = sound.stream()
                .filter(one -> !one.isComplete())
                .flatMap(one -> one.open().stream())
                .collect(Collectors.groupingBy(
                        finding -> finding.ref() + " " + finding.status().id(), TreeMap::new, Collectors.counting()));
        MarkdownTable table = new MarkdownTable("cause", "dossiers");
        counts.forEach(table::row);
        return table.toString();
    }

    private static String described(Judged one) {
        String open = one.open().stream().map(TrialTally::described).collect(Collectors.joining("\n"));
        return String.format(
                Locale.ROOT,
                "- %s, %s, %s, %s: **%s**%n%s%n  - vu : %s%n",
                one.folder().getFileName(),
                one.defect(),
                one.situation(),
                one.render(),
                one.report().verdict().id(),
                open,
                one.seen());
    }

    private static String described(Finding finding) {
        return "  - %s %s : %s".formatted(finding.ref(), finding.status().id(), finding.message());
    }
}
