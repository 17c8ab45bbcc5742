package fr.completude.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import fr.completude.dossier.FieldName;
import fr.completude.recognition.evaluation.Exactness;
import fr.completude.recognition.evaluation.FieldGroup;
import fr.completude.recognition.evaluation.Tally;

/** All fields of all dossiers, counted. */
final class Accuracy {

    private final List<FieldResult> results = new ArrayList<>();
    private final List<CodeResult> codes = new ArrayList<>();

    synchronized void add(List<FieldResult> more, List<CodeResult> moreCodes) {
        results.addAll(more);
        codes.addAll(moreCodes);
    }

    /** Those that are not exact. */
    List<String> failures() {
        return Stream.concat(
                        results.stream()
                                .filter(result -> result.outcome() != Exactness.EXACT)
                                .map(FieldResult::line),
                        codes.stream().filter(code -> !code.decoded()).map(CodeResult::line))
                .sorted()
                .toList();
    }

    Tally tally(Kind kind, FieldGroup group) {
        return tally(result -> result.kind() == kind && FieldGroup.of(result.field()) == group);
    }

    Tally tally(Kind kind, FieldName field) {
        return tally(result -> result.kind() == kind && result.field() == field);
    }

    /** Names, dates, amounts and numbers together. */
    Tally measured(Kind kind) {
        return tally(result -> result.kind() == kind && FieldGroup.of(result.field()) != FieldGroup.OTHERS);
    }

    private Tally tally(Predicate<FieldResult> which) {
        Tally tally = new Tally();
        results.stream().filter(which).map(FieldResult::outcome).forEach(tally::add);
        return tally;
    }

    /** The fields there are. */
    List<FieldName> fields() {
        return List.copyOf(
                new TreeSet<>(results.stream().map(FieldResult::field).toList()));
    }

    long zones(Kind kind) {
        return zonesOf(kind).count();
    }

    long verifiedZones(Kind kind) {
        return zonesOf(kind).filter(FieldResult::isVerifiedZone).count();
    }

    /** Verified, and yet not what is printed: the check digits were made to add up. */
    long falseZones(Kind kind) {
        return zonesOf(kind)
                .filter(FieldResult::isVerifiedZone)
                .filter(result -> result.outcome() != Exactness.EXACT)
                .count();
    }

    long codes(Kind kind) {
        return codes.stream().filter(code -> code.kind() == kind).count();
    }

    long decodedCodes(Kind kind) {
        return codes.stream()
                .filter(code -> code.kind() == kind && code.decoded())
                .count();
    }

    private Stream<FieldResult> zonesOf(Kind kind) {
        return results.stream().filter(result -> result.kind() == kind && result.field() == FieldName.MRZ);
    }
}
