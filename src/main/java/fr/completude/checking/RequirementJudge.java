package fr.completude.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fr.completude.checking.conditions.Truth;
import fr.completude.checking.matrix.Demand;
import fr.completude.checking.matrix.Gravity;
import fr.completude.checking.matrix.Profile;
import fr.completude.checking.matrix.Requirement;
import fr.completude.checking.matrix.Way;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import org.jspecify.annotations.Nullable;

/** Judges one requirement of the matrix for one dossier. */
final class RequirementJudge {

    private final CaseFile dossier;
    private final String procedure;
    private final Agreements agreements;

    RequirementJudge(CaseFile dossier, String procedure, Agreements agreements) {
        this.dossier = dossier;
        this.procedure = procedure;
        this.agreements = agreements;
    }

    /** The findings, one a part of the way reported; at least one. */
    List<Finding> judge(Requirement requirement) {
        Truth applies = requirement.applies(procedure, dossier);
        if (applies.isNo()) {
            return List.of(finding(requirement, FindingStatus.NOT_APPLICABLE, dossier.say("checking.na"), null));
        }
        List<Finding> findings = findings(requirement);
        return applies.isOpen() ? undecided(requirement, findings, applies.open()) : findings;
    }

    private List<Finding> findings(Requirement requirement) {
        Requirement.Body body = requirement.body();
        if (body instanceof Requirement.Papers papers) {
            return papers(requirement, papers);
        }
        if (body instanceof Requirement.Reminder reminder) {
            return List.of(finding(requirement, FindingStatus.IN_PERSON, reminder.message(), null));
        }
        if (body instanceof Requirement.Eligibility eligibility) {
            return List.of(eligibility(requirement, eligibility));
        }
        if (body instanceof Requirement.Contradiction contradiction) {
            return List.of(contradiction(requirement, contradiction));
        }
        Requirement.Agreement agreement = (Requirement.Agreement) body;
        Found found = agreements.judge(agreement);
        String remedy = found.status() == FindingStatus.TO_REVIEW ? agreement.remedy() : null;
        return List.of(finding(requirement, "", requirement.title(), requirement.ref(), found, remedy));
    }

    private Finding eligibility(Requirement requirement, Requirement.Eligibility eligibility) {
        Truth met = eligibility.condition().in(dossier);
        if (met.isYes()) {
            return finding(requirement, FindingStatus.SATISFIED, dossier.say("checking.met"), null);
        }
        return met.isNo()
                ? finding(requirement, FindingStatus.NON_COMPLIANT, eligibility.missing(), eligibility.remedy())
                : finding(requirement, eligibility.whenUnknown(), questions(met.open()), eligibility.remedy());
    }

    private Finding contradiction(Requirement requirement, Requirement.Contradiction contradiction) {
        Truth contradicted = contradiction.condition().in(dossier);
        if (contradicted.isYes()) {
            return finding(requirement, FindingStatus.TO_REVIEW, contradiction.missing(), contradiction.remedy());
        }
        return contradicted.isNo() || contradiction.whenUnknown() == FindingStatus.NOT_APPLICABLE
                ? finding(requirement, FindingStatus.NOT_APPLICABLE, dossier.say("checking.consistent"), null)
                : finding(
                        requirement,
                        contradiction.whenUnknown(),
                        questions(contradicted.open()),
                        contradiction.remedy());
    }

    /** Nobody knows whether it applies: satisfied stays so, anything else is a question. */
    private List<Finding> undecided(Requirement requirement, List<Finding> findings, Set<String> open) {
        boolean good = findings.stream()
                .allMatch(f -> f.status() == FindingStatus.SATISFIED
                        || f.status() == FindingStatus.IN_PERSON
                        || f.status() == FindingStatus.NOT_APPLICABLE);
        if (good) {
            return findings;
        }
        Finding first = findings.get(0);
        String message = dossier.say("checking.open", questions(open)) + " " + first.message();
        return List.of(finding(requirement, FindingStatus.TO_REVIEW, message, first.remedy()));
    }

    private List<Finding> papers(Requirement requirement, Requirement.Papers papers) {
        List<WayChoice.Tried> tried = papers.ways().stream()
                .map(way -> new WayChoice.Tried(way, way.when().in(dossier), List.of()))
                .filter(way -> !way.applies().isNo())
                .map(way -> new WayChoice.Tried(way.way(), way.applies(), found(way.way(), requirement)))
                .toList();
        WayChoice.Choice choice = WayChoice.among(tried);
        if (choice instanceof WayChoice.Report report) {
            return reported(requirement, report);
        }
        String message = choice instanceof WayChoice.Ask ask
                ? dossier.say("checking.ways", questions(ask.open()))
                : dossier.say("checking.noway");
        String remedy = tried.stream()
                .map(way -> way.way().name() + " : "
                        + way.way().parts().stream().map(Way.Part::remedy).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" "));
        return List.of(finding(requirement, FindingStatus.TO_REVIEW, message, remedy.isEmpty() ? null : remedy));
    }

    private List<Found> found(Way way, Requirement requirement) {
        return way.parts().stream().map(part -> find(part, requirement)).toList();
    }

    private Found find(Way.Part part, Requirement requirement) {
        Profile.Change change = dossier.profile().change(requirement.id());
        Demand.WhenMissing own = change.whenMissing();
        Demand.WhenMissing whenMissing = own != null ? own : part.demand().whenMissing();
        return dossier.search().find(dossier.demand(part, requirement), whenMissing, part.missing());
    }

    private List<Finding> reported(Requirement requirement, WayChoice.Report report) {
        List<Way.Part> parts = report.way().way().parts();
        String question = report.open().isEmpty() ? "" : " " + questions(report.open());
        List<Finding> findings = new ArrayList<>();
        IntStream.range(0, parts.size()).forEach(i -> {
            Way.Part part = parts.get(i);
            Found found = report.way().found().get(i);
            String remedy = found.isGood() ? null : part.remedy() + question;
            findings.add(finding(requirement, part.suffix(), part.title(), part.ref(), found, remedy));
        });
        return findings;
    }

    /** « Question à poser : … », all questions that would decide. */
    String questions(Set<String> open) {
        return open.stream()
                .sorted()
                .map(fact -> dossier.say("checking.ask", dossier.facts().question(fact)))
                .collect(Collectors.joining(" "));
    }

    private Finding finding(Requirement requirement, FindingStatus status, String message, @Nullable String remedy) {
        Found found = Found.nothing(status, message);
        return finding(requirement, "", requirement.title(), requirement.ref(), found, remedy);
    }

    private Finding finding(
            Requirement requirement, String suffix, String title, String ref, Found found, @Nullable String remedy) {
        String id = suffix.isEmpty() ? requirement.id() : requirement.id() + "." + suffix;
        return new Finding(
                id,
                title,
                ref,
                found.status(),
                gravity(requirement) == Gravity.BLOCKING,
                found.pieces(),
                found.message(),
                remedy,
                found.evidence(),
                found.until(),
                requirement.rule());
    }

    private Gravity gravity(Requirement requirement) {
        Gravity own = dossier.profile().change(requirement.id()).gravity();
        return own != null ? own : requirement.gravity();
    }
}
