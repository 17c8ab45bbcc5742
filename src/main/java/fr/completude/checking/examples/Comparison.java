package fr.completude.checking.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import fr.completude.checking.Judge;
import fr.completude.config.ConfigProblem;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Judgement;
import fr.completude.dossier.Verdict;

/** Judges one worked dossier and says where the findings differ from what it expects. */
final class Comparison {

    private final Example example;
    private final Judgement judgement;

    Comparison(Example example, Judge judge) {
        this.example = example;
        this.judgement =
                judge.judgeForTheDay(example.declaration(), example.pieces(), example.unread(), example.today());
    }

    List<ConfigProblem> differences() {
        List<ConfigProblem> differences = new ArrayList<>();
        Map<String, Finding> found = new TreeMap<>();
        judgement.findings().forEach(finding -> found.put(finding.requirement(), finding));
        example.expected().forEach((requirement, status) -> {
            Finding finding = found.get(requirement);
            if (finding == null) {
                differences.add(problem(
                        "« " + requirement + " » devait être " + Statuses.word(status) + ", mais n'est pas examiné."));
            } else if (finding.status() != status) {
                differences.add(problem("« " + requirement + " » devait être " + Statuses.word(status) + ", mais est "
                        + Statuses.word(finding.status()) + " : " + finding.message()));
            }
        });
        found.values().stream()
                .filter(finding -> !example.expected().containsKey(finding.requirement()))
                .filter(finding -> wantsMore(finding.status()))
                .forEach(finding -> differences.add(problem("« " + finding.requirement()
                        + " » ne devait rien demander, mais est " + Statuses.word(finding.status()) + " : "
                        + finding.message())));
        verdict(differences);
        return differences;
    }

    private void verdict(List<ConfigProblem> differences) {
        Verdict verdict = Verdict.of(judgement.findings());
        Verdict expected = example.verdict();
        if (expected != null && verdict != expected) {
            differences.add(problem("le verdict devait être " + Statuses.word(expected) + ", mais est "
                    + Statuses.word(verdict) + "."));
        }
    }

    private static boolean wantsMore(FindingStatus status) {
        return status.fails() || status == FindingStatus.TO_REVIEW;
    }

    private ConfigProblem problem(String message) {
        return new ConfigProblem(example.file(), example.line(), "exemple " + example.id() + " : " + message);
    }
}
