package fr.completude.checking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fr.completude.checking.checks.Bench;
import fr.completude.checking.checks.Remark;
import fr.completude.checking.conditions.Truth;
import fr.completude.checking.matrix.Demand;
import fr.completude.checking.matrix.Lexicon;
import fr.completude.checking.matrix.Situation;
import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.FindingStatus;
import fr.completude.dossier.Piece;
import fr.completude.dossier.Region;

/** Finds, for one demand, the piece that is best for the applicant, and says why. */
final class PieceSearch {

    private static final int OTHERS_SHOWN = 2;

    private final List<Piece> pieces;
    private final Leftovers leftovers;
    private final Lexicon lexicon;
    private final Bench bench;
    private final Set<String> spent = new HashSet<>();

    PieceSearch(List<Piece> pieces, Leftovers leftovers, Lexicon lexicon, Bench bench) {
        this.pieces = pieces;
        this.leftovers = leftovers;
        this.lexicon = lexicon;
        this.bench = bench;
    }

    /** Whether the pieces show a situation; open when a piece is doubtful or may be among what was not recognised. */
    Truth shows(Situation situation) {
        List<Look> looks = looks(situation.demand());
        if (looks.stream().anyMatch(look -> look.status() == FindingStatus.SATISFIED)) {
            return Truth.YES;
        }
        boolean doubt = looks.stream().anyMatch(look -> look.status() == FindingStatus.TO_REVIEW)
                || leftovers.likely(situation.types()).isPresent();
        return doubt ? Truth.openFor(situation.name()) : Truth.NO;
    }

    /** The value of a field on the first paper of these types that bears it clearly. */
    Optional<String> read(Set<String> types, FieldName field) {
        return pieces.stream()
                .filter(piece -> piece.type() != null && types.contains(piece.type()))
                .flatMap(piece -> piece.field(field).stream())
                .filter(read -> read.confidence() >= bench.minimumConfidence())
                .map(FieldValue::value)
                .findFirst();
    }

    /**
     * The best piece for a demand.
     *
     * @param whenMissing what the absence of any piece means, by the rule or the commune
     * @param missing what to say then
     */
    Found find(Demand demand, Demand.WhenMissing whenMissing, String missing) {
        List<Look> looks = looks(demand);
        if (looks.isEmpty()) {
            return absent(demand, whenMissing, missing);
        }
        Look best = looks.get(0);
        Optional<String> likely = leftovers.likely(demand.types());
        boolean fails = best.status().fails();
        String message = sentence(best) + others(looks);
        if (fails && likely.isPresent()) {
            String also = message + " " + bench.say("checking.maybe", likely.get());
            return new Found(FindingStatus.TO_REVIEW, also, List.of(best.piece().id()), best.evidence(), null);
        }
        return new Found(
                best.status(),
                message,
                List.of(best.piece().id()),
                best.evidence(),
                best.status() == FindingStatus.SATISFIED ? best.until() : null);
    }

    /** A piece that serves once is gone, and every copy of it with it. */
    void spend(String piece) {
        pieces.stream().filter(p -> p.id().equals(piece)).findFirst().ifPresent(used -> {
            Optional<String> number = used.value(FieldName.STAMP_NUMBER);
            pieces.stream()
                    .filter(p -> p.id().equals(piece)
                            || (number.isPresent()
                                    && p.value(FieldName.STAMP_NUMBER).equals(number)))
                    .forEach(copy -> spent.add(copy.id()));
        });
    }

    private Found absent(Demand demand, Demand.WhenMissing whenMissing, String missing) {
        if (whenMissing == Demand.WhenMissing.AT_COUNTER) {
            return Found.nothing(FindingStatus.IN_PERSON, missing);
        }
        if (whenMissing == Demand.WhenMissing.TO_REVIEW) {
            return Found.nothing(FindingStatus.TO_REVIEW, missing);
        }
        return leftovers
                .possible(demand.types())
                .map(where ->
                        Found.nothing(FindingStatus.TO_REVIEW, missing + " " + bench.say("checking.maybe", where)))
                .orElseGet(() -> Found.nothing(FindingStatus.MISSING, missing));
    }

    /** Every piece that may be meant for the demand, best first. */
    private List<Look> looks(Demand demand) {
        return pieces.stream()
                .filter(piece -> !spent.contains(piece.id()))
                .flatMap(piece -> look(piece, demand).stream())
                .sorted(Look.BEST)
                .toList();
    }

    private Optional<Look> look(Piece piece, Demand demand) {
        String type = piece.type();
        if (type == null) {
            return Optional.empty();
        }
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
                .map(scoped -> scoped.check().on(piece, bench))
                .forEach(remarks::add);
        boolean meant = remarks.stream().noneMatch(remark -> remark.status() == FindingStatus.NOT_APPLICABLE);
        return meant ? Optional.of(Look.of(piece, remarks)) : Optional.empty();
    }

    private String sentence(Look look) {
        String says = look.says();
        String name = name(look.piece());
        String capital = name.substring(0, 1).toUpperCase(Locale.FRENCH) + name.substring(1);
        return says.isEmpty() ? capital + "." : capital + " : " + says + ".";
    }

    private String others(List<Look> looks) {
        String others = looks.stream()
                .skip(1)
                .limit(OTHERS_SHOWN)
                .map(look -> name(look.piece()))
                .collect(Collectors.joining(" ; "));
        return others.isEmpty() ? "" : " " + bench.say("checking.others", others);
    }

    /** « facture d'électricité (scan.pdf, page 2) ». */
    private String name(Piece piece) {
        String label = lexicon.label(Objects.requireNonNullElse(piece.type(), ""));
        Set<String> places = new LinkedHashSet<>();
        for (Region region : piece.regions()) {
            places.add(bench.say("checking.page", region.file(), String.valueOf(region.page())));
        }
        return places.isEmpty() ? label : label + " (" + String.join(" ; ", places) + ")";
    }
}
