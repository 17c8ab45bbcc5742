package fr.completude.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.completude.checking.checks.Remark;
import fr.completude.checking.conditions.Truth;
import fr.completude.checking.matrix.Demand;
import fr.completude.checking.matrix.Situation;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;

/** Looks at the pieces of a dossier for what is asked of them. */
final class PieceLooks {

    private final List<Piece> pieces;
    private final Leftovers leftovers;
    private final CaseFile bench;

    PieceLooks(List<Piece> pieces, Leftovers leftovers, CaseFile bench) {
        this.pieces = pieces;
        this.leftovers = leftovers;
        this.bench = bench;
    }

    /** Whether the pieces show a situation; open when a piece is doubtful or may be among what was not recognised. */
    Truth shows(Situation situation) {
        List<Look> looks = at(situation.demand());
        if (looks.stream().anyMatch(look -> look.status() == FindingStatus.SATISFIED)) {
            return Truth.YES;
        }
        boolean doubt = looks.stream().anyMatch(look -> look.status() == FindingStatus.TO_REVIEW)
                || leftovers.likely(situation.types()).isPresent();
        return doubt ? Truth.openFor(situation.name()) : Truth.NO;
    }

    /** The value of a field, clearly read on a paper without any doubt; empty when another such paper says otherwise. */
    Optional<String> read(Demand demand, FieldName field) {
        long said = pieces.stream()
                .filter(piece -> piece.type() != null && demand.types().contains(piece.type()))
                .flatMap(piece -> piece.value(field).stream())
                .distinct()
                .count();
        if (said != 1) {
            return Optional.empty();
        }
        return at(demand).stream()
                .filter(look -> look.status() == FindingStatus.SATISFIED)
                .flatMap(look -> look.piece().field(field).stream())
                .filter(read -> read.confidence() >= bench.minimumConfidence())
                .map(FieldValue::value)
                .findFirst();
    }

    /** Every piece that may be meant for a demand, best first. */
    List<Look> at(Demand demand) {
        return pieces.stream()
                .flatMap(piece -> look(piece, demand).stream())
                .sorted(Look.BEST)
                .toList();
    }

    private Optional<Look> look(Piece piece, Demand demand) {
        String type = piece.type();
        if (type == null) {
            return Optional.empty();
        }
        demand.refusals().stream()
                .filter(refusal -> refusal.types().contains(type))
                .forEach(refusal -> refusal.force().turns().forEach(bench::mayChangeFrom));
        Optional<Demand.Refusal> refused = demand.refused(type, piece.subtype(), bench.day());
        if (refused.isPresent()) {
            Remark remark = new Remark(refused.get().decision(), refused.get().because(), List.of(), null);
            return Optional.of(Look.of(piece, List.of(remark)));
        }
        if (!demand.types().contains(type)) {
            return Optional.empty();
        }
        List<Remark> remarks = new ArrayList<>();
        if (piece.confidence() < bench.minimumConfidence()) {
            remarks.add(new Remark(FindingStatus.TO_REVIEW, bench.say("checking.type.unsure"), List.of(), null));
        }
        demand.checks().stream()
                .filter(scoped -> scoped.types().contains(type))
                .map(scoped -> bench.remark(scoped.check(), piece))
                .forEach(remarks::add);
        boolean meant = remarks.stream().noneMatch(remark -> remark.status() == FindingStatus.NOT_APPLICABLE);
        return meant ? Optional.of(Look.of(piece, remarks)) : Optional.empty();
    }
}
