package fr.completude.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import fr.completude.checking.conditions.Condition;
import fr.completude.checking.conditions.Truth;
import fr.completude.checking.matrix.Gravity;
import fr.completude.checking.matrix.Matrix;
import fr.completude.checking.matrix.Procedure;
import fr.completude.checking.matrix.Profile;
import fr.completude.checking.matrix.Requirement;
import fr.completude.checking.matrix.Way;
import fr.completude.language.Messages;

/** Makes a checklist: walks the rules in reading order and keeps what applies, or may. */
final class ChecklistMaker {

    private final Matrix matrix;
    private final Procedure procedure;
    private final Plan plan;
    private final Messages messages;
    private final Profile profile;
    private final PlannedCase planned;
    private final PaperDetails details;
    private final Questions questions;
    private final List<Checklist.Point> conditions = new ArrayList<>();
    private final List<Checklist.Item> certain = new ArrayList<>();
    private final Map<List<String>, List<Checklist.Item>> depending = new LinkedHashMap<>();
    private final List<String> reminders = new ArrayList<>();

    ChecklistMaker(Matrix matrix, Procedure procedure, Plan plan, Messages messages) {
        this.matrix = matrix;
        this.procedure = procedure;
        this.plan = plan;
        this.messages = messages;
        this.profile = plan.mairie() == null ? Profile.NATIONAL : matrix.profile(plan.mairie());
        this.planned = new PlannedCase(matrix, procedure.id(), plan, profile);
        this.details = new PaperDetails(matrix, profile, planned, messages);
        this.questions = new Questions(matrix, messages);
    }

    Checklist list() {
        Procedure.Replacement replacement = procedure.replacement();
        Condition covers = procedure.covers();
        Truth covered = covers == null ? Truth.NO : covers.in(planned);
        if (replacement == null && !covered.isNo()) {
            Stream.concat(matrix.contents().requirements().stream(), profile.extra().stream())
                    .filter(requirement -> requirement.concerns(procedure.id(), plan.day()))
                    .forEach(this::add);
        }
        return new Checklist(
                procedure.title(),
                place(),
                replacement == null ? notCovered(covered) : replaced(replacement),
                conditions,
                certain,
                depending.entrySet().stream()
                        .map(entry -> new Checklist.Group(entry.getKey(), entry.getValue()))
                        .toList(),
                reminders,
                presumed());
    }

    private List<String> presumed() {
        List<String> all = new ArrayList<>(planned.presumed());
        if (planned.adultPresumed()) {
            all.add(0, messages.say("checking.presumed.adult"));
        }
        return all;
    }

    private List<String> place() {
        return plan.mairie() == null
                ? List.of()
                : Stream.concat(Stream.of(profile.name(), profile.address()), profile.openingHours().stream())
                        .toList();
    }

    private String replaced(Procedure.Replacement replacement) {
        String instead =
                matrix.procedure(replacement.procedure()).map(Procedure::title).orElse(replacement.procedure());
        return replacement.because() + " " + messages.say("matrix.instead", instead);
    }

    private String notCovered(Truth covered) {
        if (covered.isYes()) {
            return "";
        }
        return Stream.concat(asked(covered).stream(), Stream.of(procedure.notCovered()))
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private void add(Requirement requirement) {
        Truth applies = requirement.applies(procedure.id(), planned);
        if (applies.isNo()) {
            return;
        }
        Requirement.Body body = requirement.body();
        if (body instanceof Requirement.Papers papers) {
            papers(requirement, applies, papers);
        } else if (body instanceof Requirement.Reminder reminder) {
            reminders.add(reminder.message());
        } else if (body instanceof Requirement.Eligibility eligibility) {
            condition(requirement, applies, eligibility);
        }
    }

    private void condition(Requirement requirement, Truth applies, Requirement.Eligibility eligibility) {
        Truth met = eligibility.condition().in(planned);
        if (met.isYes()) {
            return;
        }
        List<String> says = new ArrayList<>(asked(met.isNo() ? applies : applies.and(met)));
        if (met.isNo()) {
            says.add(eligibility.missing());
        }
        says.add(eligibility.remedy());
        conditions.add(new Checklist.Point(requirement.title(), says));
    }

    private void papers(Requirement requirement, Truth applies, Requirement.Papers papers) {
        Map<Way, Truth> ways = new LinkedHashMap<>();
        papers.ways().forEach(way -> ways.put(way, applies.and(way.when().in(planned))));
        boolean choice = ways.values().stream().filter(Truth::isYes).count() > 1;
        ways.forEach((way, truth) -> {
            if (truth.isYes()) {
                String name = choice ? messages.say("matrix.choice", way.name()) : way.name();
                certain.addAll(items(requirement, way, name));
            } else if (truth.isOpen()) {
                depending
                        .computeIfAbsent(asked(truth), key -> new ArrayList<>())
                        .addAll(items(requirement, way, way.name()));
            }
        });
    }

    private List<Checklist.Item> items(Requirement requirement, Way way, String name) {
        Gravity own = profile.change(requirement.id()).gravity();
        boolean postpones = (own == null ? requirement.gravity() : own) == Gravity.BLOCKING;
        return way.parts().stream()
                .map(part -> new Checklist.Item(
                        part.title(), name, part.remedy(), details.of(part.demand()), postpones, requirement.rule()))
                .toList();
    }

    private List<String> asked(Truth truth) {
        TreeSet<String> asked = new TreeSet<>();
        truth.open().forEach(name -> asked.add(questions.about(name)));
        return List.copyOf(asked);
    }
}
