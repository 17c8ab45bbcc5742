package fr.completude.checking;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.completude.checking.checks.Role;
import fr.completude.checking.checks.Shown;
import fr.completude.checking.conditions.Condition;
import fr.completude.checking.conditions.Truth;
import fr.completude.checking.matrix.Gravity;
import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Notice;
import fr.completude.checking.matrix.Procedure;
import fr.completude.checking.matrix.Requirement;
import fr.completude.dossier.Finding;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Judgement;
import fr.completude.dossier.Rule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges one dossier: which procedure, whether its rules cover this applicant, then requirement by requirement. */
final class DossierJudge {

    private static final Logger LOG = LoggerFactory.getLogger(DossierJudge.class);

    private static final Condition ADULT = new Condition.AgeAtLeast(StatedAge.MAJORITY, Role.APPLICANT);

    private final Matrix matrix;
    private final CaseFile dossier;
    private final List<Finding> findings = new ArrayList<>();

    DossierJudge(Matrix matrix, CaseFile dossier) {
        this.matrix = matrix;
        this.dossier = dossier;
    }

    Judgement judge() {
        ProcedureChoice choice = dossier.choice();
        if (dossier.declaration().appointment() == null) {
            note("rendez-vous-inconnu", FindingStatus.IN_PERSON, null, Shown.date(dossier.day()));
        }
        if (choice instanceof ProcedureChoice.Declared declared) {
            return judged(declared.procedure());
        }
        if (choice instanceof ProcedureChoice.Inferred inferred) {
            note(
                    "demarche-deduite",
                    FindingStatus.IN_PERSON,
                    null,
                    inferred.procedure().title());
            return judged(inferred.procedure());
        }
        note("demarche-inconnue", FindingStatus.TO_REVIEW, null);
        return new Judgement(null, matrix.stamp(), findings);
    }

    private Judgement judged(Procedure procedure) {
        Procedure.Replacement replacement = procedure.replacement();
        if (replacement != null) {
            String instead = matrix.procedure(replacement.procedure())
                    .map(Procedure::title)
                    .orElse(replacement.procedure());
            note("demarche-remplacee", FindingStatus.TO_REVIEW, procedure.rule(), replacement.because(), instead);
            return new Judgement(procedure.id(), matrix.stamp(), findings);
        }
        Condition covers = procedure.covers();
        Truth covered = covers == null ? Truth.NO : covers.in(dossier);
        contradictedAge(procedure);
        if (covered.isNo()) {
            note("demarche-non-couverte", FindingStatus.TO_REVIEW, procedure.rule(), procedure.notCovered());
            return new Judgement(procedure.id(), matrix.stamp(), findings);
        }
        RequirementJudge judge =
                new RequirementJudge(dossier, procedure.id(), new Agreements(matrix, dossier, procedure));
        if (covered.isOpen()) {
            note(
                    "demarche-non-couverte",
                    FindingStatus.TO_REVIEW,
                    procedure.rule(),
                    judge.questions(covered.open()) + " " + procedure.notCovered());
        }
        List<Requirement> asked = Stream.concat(
                        matrix.contents().requirements().stream(), dossier.profile().extra().stream())
                .filter(requirement -> isAsked(requirement, procedure))
                .toList();
        dossier.search().assign(new UniqueUses(dossier, procedure.id()).among(asked.stream()));
        Map<String, List<Finding>> byId = new LinkedHashMap<>();
        asked.forEach(requirement -> byId.merge(requirement.id(), safely(judge, requirement), DossierJudge::meant));
        byId.values().forEach(findings::addAll);
        if (findings.stream().noneMatch(Finding::blocking)) {
            // No rule in force is no proof that nothing is wanted.
            note("demarche-non-couverte", FindingStatus.TO_REVIEW, procedure.rule(), dossier.say("checking.norule"));
        }
        presumptions();
        return new Judgement(procedure.id(), matrix.stamp(), List.copyOf(findings));
    }

    /** Of several versions of one requirement, those not meant for this dossier are passed over. */
    private static List<Finding> meant(List<Finding> one, List<Finding> other) {
        if (one.stream().allMatch(finding -> finding.status() == FindingStatus.NOT_APPLICABLE)) {
            return other;
        }
        boolean silent = other.stream().allMatch(finding -> finding.status() == FindingStatus.NOT_APPLICABLE);
        return silent ? one : Stream.concat(one.stream(), other.stream()).toList();
    }

    private boolean isAsked(Requirement requirement, Procedure procedure) {
        if (requirement.procedures().containsKey(procedure.id())) {
            requirement.force().turns().forEach(dossier::mayChangeFrom);
        }
        return requirement.concerns(procedure.id(), dossier.day());
    }

    /** A rule that breaks is one finding for a person to see; it hides none of the others. */
    private List<Finding> safely(RequirementJudge judge, Requirement requirement) {
        try {
            return judge.judge(requirement);
        } catch (RuntimeException e) {
            LOG.error(
                    "Rule {} at {}:{} failed: {}",
                    requirement.id(),
                    requirement.rule().file(),
                    requirement.rule().line(),
                    e.getClass().getName());
            Notice notice = notice("regle-en-erreur");
            return List.of(new Finding(
                    requirement.id(),
                    requirement.title(),
                    requirement.ref(),
                    FindingStatus.TO_REVIEW,
                    requirement.gravity() == Gravity.BLOCKING,
                    List.of(),
                    notice.message(),
                    null,
                    List.of(),
                    null,
                    requirement.rule()));
        }
    }

    /** The procedure was named by an id that states the applicant's age, and the birth date says otherwise. */
    private void contradictedAge(Procedure procedure) {
        String named = Objects.requireNonNullElse(dossier.declaration().procedure(), "");
        Truth adult = ADULT.in(dossier);
        boolean contradicted = (procedure.forAdults().contains(named) && adult.isNo())
                || (procedure.forMinors().contains(named) && adult.isYes());
        if (contradicted) {
            note("age-contredit", FindingStatus.TO_REVIEW, procedure.rule(), named);
        }
    }

    private void presumptions() {
        Set<String> presumed = dossier.facts().presumed();
        if (!presumed.isEmpty()) {
            note("hypotheses", FindingStatus.IN_PERSON, null, String.join(" ; ", presumed));
        }
    }

    /** Adds a finding on the whole dossier; it blocks when a person must look. */
    private void note(String id, FindingStatus status, @Nullable Rule rule, Object... values) {
        findings.add(finding(notice(id), status, rule, values));
    }

    static Finding finding(Notice notice, FindingStatus status, @Nullable Rule rule, Object... values) {
        String message = new MessageFormat(notice.message().replace("'", "''"), Locale.FRENCH).format(values);
        return new Finding(
                notice.id(),
                notice.title(),
                notice.ref(),
                status,
                status == FindingStatus.TO_REVIEW,
                List.of(),
                message,
                notice.remedy().isEmpty() ? null : notice.remedy(),
                List.of(),
                null,
                Optional.ofNullable(rule).orElse(notice.rule()));
    }

    private Notice notice(String id) {
        return Objects.requireNonNull(matrix.contents().notices().get(id), id);
    }
}
