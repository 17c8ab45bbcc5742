package fr.completude.checking;

import java.util.List;
import java.util.Optional;

import fr.completude.checking.matrix.Demand;
import fr.completude.checking.matrix.Lexicon;
import fr.completude.dossier.FindingStatus;

/** Finds, for one demand, the piece or pieces that are best for the applicant, and says why. */
final class PieceSearch {

    private final PieceLooks looks;
    private final Leftovers leftovers;
    private final CaseFile bench;
    private final Telling telling;
    private Assignment assignment = Assignment.NONE;

    PieceSearch(PieceLooks looks, Leftovers leftovers, Lexicon lexicon, CaseFile bench) {
        this.looks = looks;
        this.leftovers = leftovers;
        this.bench = bench;
        this.telling = new Telling(lexicon, bench);
    }

    /** From now on, pieces that serve once serve where the assignment says. */
    void assign(Assignment best) {
        this.assignment = best;
    }

    /** Every piece that may be meant for a demand, best first. */
    List<Look> looks(Demand demand) {
        return looks.at(demand);
    }

    /**
     * What is found for a demand.
     *
     * @param whenMissing what the absence of any piece means, by the rule or the commune
     * @param missing what to say then
     */
    Found find(Demand demand, Demand.WhenMissing whenMissing, String missing) {
        List<Look> all = looks.at(demand);
        List<Look> own = assignment.settles(demand) ? assignment.of(demand) : all;
        List<Look> rest = all.stream().filter(look -> !own.contains(look)).toList();
        Absence absence = new Absence(demand, whenMissing, missing);
        if (demand.months() != null) {
            return CoveredMonths.find(demand.months(), own, telling, bench, says -> absent(absence, says, own));
        }
        if (demand.count() > 1) {
            return CountedPieces.find(demand.count(), own, telling, bench, says -> absent(absence, says, own));
        }
        if (own.isEmpty()) {
            return absent(absence, others(demand, rest), List.of());
        }
        Look best = own.get(0);
        List<Look> others = assignment.settles(demand) ? rest : all.subList(1, all.size());
        Found found = new Found(
                best.status(),
                telling.sentence(best) + others(demand, others),
                List.of(best.piece().id()),
                best.evidence(),
                best.status() == FindingStatus.SATISFIED ? best.until() : null);
        return perhapsUnseen(found, demand);
    }

    /** What is wanted and said when pieces are not there. */
    private record Absence(Demand demand, Demand.WhenMissing whenMissing, String missing) {}

    private String others(Demand demand, List<Look> rest) {
        return telling.others(rest, look -> assignment.servesElsewhere(look, demand));
    }

    /** What fails is for a person to see while a better piece may be among what was not recognised. */
    private Found perhapsUnseen(Found found, Demand demand) {
        Optional<String> likely = leftovers.likely(demand.types());
        if (!found.status().fails() || likely.isEmpty()) {
            return found;
        }
        String message = found.message() + " " + bench.say("checking.maybe", likely.get());
        return new Found(FindingStatus.TO_REVIEW, message, found.pieces(), found.evidence(), null);
    }

    /**
     * Nothing, or not enough.
     *
     * @param says what more is to be said, after a space
     * @param some what is there of it
     */
    private Found absent(Absence absence, String says, List<Look> some) {
        String message = absence.missing() + says;
        if (absence.whenMissing() == Demand.WhenMissing.AT_COUNTER) {
            return Found.of(FindingStatus.IN_PERSON, message, some);
        }
        if (absence.whenMissing() == Demand.WhenMissing.TO_REVIEW) {
            return Found.of(FindingStatus.TO_REVIEW, message, some);
        }
        return leftovers
                .possible(absence.demand().types())
                .map(where ->
                        Found.of(FindingStatus.TO_REVIEW, message + " " + bench.say("checking.maybe", where), some))
                .orElseGet(() -> Found.of(FindingStatus.MISSING, message, some));
    }
}
