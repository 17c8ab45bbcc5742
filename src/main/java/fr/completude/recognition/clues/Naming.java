package fr.completude.recognition.clues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.catalogue.Weights;
import fr.completude.recognition.clues.Clue.Kind;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.fields.PieceText.LocatedMrz;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;

/** The clues without one of which a type is not proposed. */
record Naming(Weights weights, Titles titles, SpokenOf spokenOf) {

    /** Its number, zone or code, and its name. */
    List<Clue> of(PieceType type, PieceText piece) {
        List<Clue> clues = proving(type, piece);
        int before = clues.size();
        titles(type, piece, clues);
        together(type, piece, clues);
        if (clues.size() == before) {
            names(type, piece, clues);
        }
        return clues;
    }

    /** Its number, zone or code, which alone may outrank all words. */
    List<Clue> proving(PieceType type, PieceText piece) {
        List<Clue> clues = new ArrayList<>();
        zones(type, piece, clues);
        codes(type, piece, clues);
        forms(type, piece, clues);
        return clues;
    }

    private void zones(PieceType type, PieceText piece, List<Clue> clues) {
        for (LocatedMrz zone : piece.zones()) {
            if (type.clues().zones().stream().anyMatch(clue -> clue.matches(zone.mrz()))) {
                double weight = zone.mrz().verified() ? weights.zone() : weights.doubtfulZone();
                clues.add(new Clue(Kind.ZONE, zone.mrz().format().id(), weight, zone.place()));
                return;
            }
        }
    }

    /** A code for several types says which family the paper is of, not which type: it must not settle the matter. */
    private void codes(PieceType type, PieceText piece, List<Clue> clues) {
        piece.codes().stream().filter(code -> code.names(type.id())).findFirst().ifPresent(code -> {
            double weight = !code.isValid()
                    ? weights.doubtfulCode()
                    : code.namesOnly(type.id()) ? weights.code() : weights.codeOfSeveral();
            clues.add(new Clue(Kind.CODE, "2D-Doc", weight, code.place()));
        });
    }

    private void forms(PieceType type, PieceText piece, List<Clue> clues) {
        for (String number : type.clues().forms()) {
            for (PageText page : piece.pages()) {
                Optional<FormNumbers.Found> found = FormNumbers.find(number, page);
                if (found.isPresent()) {
                    double weight = found.get().own() ? weights.form() : weights.oneOf();
                    clues.add(new Clue(
                            Kind.FORM, number, weight, page.region(found.get().box())));
                    return;
                }
            }
        }
    }

    /** The best title counts in full; further ones, and titles that stand in the text, as names. */
    private void titles(PieceType type, PieceText piece, List<Clue> clues) {
        List<Match> named = Sought.all(type.clues().titles(), piece);
        if (named.isEmpty()) {
            return;
        }
        Optional<Match> title = named.stream()
                .filter(titles::isTitle)
                .max(Comparator.comparingDouble(match -> match.phrase().length() * match.likeness()));
        if (title.isPresent()) {
            clues.add(Sought.clue(Kind.TITLE, weights.title(), title.get()));
        } else {
            named.stream()
                    .filter(match -> !spokenOf.isOther(type, match))
                    .findFirst()
                    .ifPresent(match -> clues.add(Sought.clue(Kind.NAME, weights.oneOf(), match)));
        }
    }

    /** Words that name the type together stand in for a title, and say more than its name in the text. */
    private void together(PieceType type, PieceText piece, List<Clue> clues) {
        if (clues.stream().anyMatch(clue -> clue.kind() == Kind.TITLE)) {
            return;
        }
        for (List<Phrase> group : type.clues().together()) {
            if (Admission.standApart(group, piece, match -> !spokenOf.isOther(type, match))) {
                clues.removeIf(clue -> clue.kind() == Kind.NAME);
                clues.add(together(group, piece));
                return;
            }
        }
    }

    private Clue together(List<Phrase> group, PieceText piece) {
        String words = group.stream().map(Phrase::written).collect(Collectors.joining(" + "));
        Match first = Sought.all(group.subList(0, 1), piece).get(0);
        return new Clue(Kind.TOGETHER, words, weights.together(), first.page().region(first.box()));
    }

    private void names(PieceType type, PieceText piece, List<Clue> clues) {
        for (Phrase phrase : type.clues().oneOf()) {
            Match match = Sought.best(phrase, piece, found -> !spokenOf.isOther(type, found));
            if (match != null) {
                clues.add(Sought.clue(Kind.NAME, weights.oneOf(), match));
                return;
            }
        }
    }

    /**
     * What the paper says it is not, where nothing in its text says that it is: the title of an attestation stands over
     * « n'est plus assuré » as well.
     */
    Optional<Match> denied(PieceType type, PieceText piece) {
        if (piece.pages().stream().noneMatch(spokenOf::deniesAnything)) {
            return Optional.empty();
        }
        List<Match> named = inText(type.clues().oneOf(), piece);
        if (named.stream().anyMatch(match -> !spokenOf.isOther(type, match)) || isSaidTogether(type, piece)) {
            return Optional.empty();
        }
        List<Match> said = new ArrayList<>(named);
        type.clues().together().stream()
                .filter(group -> Admission.standApart(group, piece, any -> true))
                .forEach(group -> said.addAll(inText(group, piece)));
        return Stream.concat(
                        said.stream().filter(match -> spokenOf.isDeniedNow(type, match)),
                        inText(type.clues().strong(), piece).stream()
                                .filter(match -> spokenOf.isDeniedByVerb(type, match)))
                .findFirst();
    }

    private List<Match> inText(List<Phrase> phrases, PieceText piece) {
        return Sought.all(phrases, piece).stream()
                .filter(match -> !titles.isTitle(match))
                .toList();
    }

    private boolean isSaidTogether(PieceType type, PieceText piece) {
        return type.clues().together().stream()
                .anyMatch(group -> Admission.standApart(group, piece, match -> !spokenOf.isOther(type, match)));
    }
}
