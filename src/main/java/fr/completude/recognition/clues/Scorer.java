package fr.completude.recognition.clues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

import fr.completude.dossier.Box;
import fr.completude.recognition.catalogue.Catalogue;
import fr.completude.recognition.catalogue.DoubtShape;
import fr.completude.recognition.catalogue.ExpectedShape;
import fr.completude.recognition.catalogue.Issuers;
import fr.completude.recognition.catalogue.NumberClue;
import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.catalogue.Weights;
import fr.completude.recognition.clues.Clue.Kind;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.fields.PieceText.LocatedMrz;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/** Looks for the clues of every type and adds up their weights. */
public final class Scorer {

    private final Catalogue catalogue;
    private final Weights weights;
    private final Titles titles;
    private final SpokenOf spokenOf;

    public Scorer(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.weights = catalogue.weights();
        this.titles = new Titles(weights);
        this.spokenOf = new SpokenOf(catalogue.mentions());
    }

    /** Every type that can be proposed, the best first. */
    public Ranking rank(PieceText piece) {
        List<TypeScore> scores = new ArrayList<>();
        for (PieceType type : catalogue.types()) {
            if (!Admission.admits(
                    type.clues(), catalogue.issuers().of(type.clues().issuers()), piece)) {
                continue;
            }
            TypeScore score = score(type, piece);
            boolean proposed = score.clues().stream()
                    .anyMatch(clue -> clue.kind() == Kind.TITLE
                            || clue.kind() == Kind.NAME
                            || clue.kind() == Kind.TOGETHER
                            || clue.kind() == Kind.FORM
                            || clue.kind() == Kind.ZONE
                            || clue.kind() == Kind.CODE);
            if (proposed && score.score() > 0) {
                scores.add(score);
            }
        }
        return new Ranking(sorted(withoutLists(scores)), weights);
    }

    private static List<TypeScore> sorted(List<TypeScore> scores) {
        return scores.stream()
                .sorted(Comparator.comparing(TypeScore::certain)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingDouble(TypeScore::score).reversed())
                        .thenComparing(score -> score.type().id()))
                .toList();
    }

    /** A page that names many types is a list of pieces asked for rather than one of them. */
    private List<TypeScore> withoutLists(List<TypeScore> scores) {
        long named = scores.stream().filter(score -> !score.type().outside()).count();
        double malus = weights.listMalus() * Math.max(0, named - weights.listedTypes());
        return scores.stream()
                .map(score -> score.certain() || score.type().outside() ? score : score.less(malus))
                .filter(score -> score.score() > 0)
                .toList();
    }

    private TypeScore score(PieceType type, PieceText piece) {
        List<Clue> clues = new ArrayList<>();
        zones(type, piece, clues);
        codes(type, piece, clues);
        forms(type, piece, clues);
        titles(type, piece, clues);
        together(type, piece, clues);
        boolean titled = clues.stream()
                .anyMatch(
                        clue -> clue.kind() == Kind.TITLE || clue.kind() == Kind.NAME || clue.kind() == Kind.TOGETHER);
        if (!titled) {
            names(type, piece, clues);
        }
        boolean named = !clues.isEmpty();
        phrases(type.clues().strong(), Kind.STRONG, weights.strong(), piece, clues);
        if (named || !clues.isEmpty()) {
            words(type, piece, clues);
            issuers(type, piece, clues);
            numbers(type, piece, clues);
            phrases(type.clues().against(), Kind.AGAINST, weights.against(), piece, clues);
            phrases(type.clues().doubt(), Kind.DOUBT, 0, piece, clues);
            if (!type.outside() && !isProved(clues)) {
                phrases(catalogue.requests(), Kind.DOUBT, 0, piece, clues);
            }
            shapes(type.clues().doubtShapes(), piece, clues);
            lacking(type.clues().expectedShapes(), piece, clues);
        }
        boolean bare = type.clues().required().isNothing() && !isTitled(clues);
        double score = clues.stream().mapToDouble(Clue::weight).sum() + (bare ? weights.untitled() : 0);
        boolean certain = clues.stream().anyMatch(clue -> clue.weight() >= weights.strongEvidence());
        return new TypeScore(type, score, certain, clues);
    }

    /** A form or a title of identity stays what it is, whatever is asked for beside it. */
    private static boolean isProved(List<Clue> clues) {
        return clues.stream()
                .map(Clue::kind)
                .anyMatch(kind -> kind == Kind.FORM || kind == Kind.ZONE || kind == Kind.CODE);
    }

    private static boolean isTitled(List<Clue> clues) {
        return clues.stream()
                .map(Clue::kind)
                .anyMatch(kind -> kind == Kind.TITLE
                        || kind == Kind.FORM
                        || kind == Kind.ZONE
                        || kind == Kind.CODE
                        || kind == Kind.ISSUER);
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
        List<Match> named = all(type.clues().titles(), piece);
        Optional<Match> title = named.stream()
                .filter(titles::isTitle)
                .max(Comparator.comparingDouble(match -> match.phrase().length() * match.likeness()));
        if (title.isPresent()) {
            add(Kind.TITLE, weights.title(), title.get(), clues);
        } else {
            named.stream()
                    .filter(match -> !spokenOf.isOther(match))
                    .findFirst()
                    .ifPresent(match -> add(Kind.NAME, weights.oneOf(), match, clues));
        }
    }

    /** Words that name the type together stand in for a title, and say more than its name in the text. */
    private void together(PieceType type, PieceText piece, List<Clue> clues) {
        if (clues.stream().anyMatch(clue -> clue.kind() == Kind.TITLE)) {
            return;
        }
        type.clues().together().stream()
                .filter(group -> Admission.standApart(group, piece))
                .filter(group -> group.stream().allMatch(phrase -> isSaidOfIt(phrase, piece)))
                .findFirst()
                .ifPresent(group -> {
                    clues.removeIf(clue -> clue.kind() == Kind.NAME);
                    String words = String.join(
                            " + ", group.stream().map(Phrase::written).toList());
                    Match first = all(group.subList(0, 1), piece).get(0);
                    clues.add(new Clue(
                            Kind.TOGETHER,
                            words,
                            weights.together(),
                            first.page().region(first.box())));
                });
    }

    private boolean isSaidOfIt(Phrase phrase, PieceText piece) {
        return all(List.of(phrase), piece).stream().anyMatch(match -> !spokenOf.isOther(match));
    }

    private void names(PieceType type, PieceText piece, List<Clue> clues) {
        for (Phrase phrase : type.clues().oneOf()) {
            Optional<Match> match = all(List.of(phrase), piece).stream()
                    .filter(found -> !spokenOf.isOther(found))
                    .max(Comparator.comparingDouble(Match::likeness));
            if (match.isPresent()) {
                add(Kind.NAME, weights.oneOf(), match.get(), clues);
                return;
            }
        }
    }

    private static List<Match> all(List<Phrase> phrases, PieceText piece) {
        List<Match> found = new ArrayList<>();
        for (PageText page : piece.pages()) {
            for (Phrase phrase : phrases) {
                found.addAll(phrase.findIn(page));
            }
        }
        return found;
    }

    private static void phrases(List<Phrase> phrases, Kind kind, double weight, PieceText piece, List<Clue> clues) {
        for (Phrase phrase : phrases) {
            all(List.of(phrase), piece).stream()
                    .max(Comparator.comparingDouble(Match::likeness))
                    .ifPresent(found -> add(kind, weight, found, clues));
        }
    }

    private static void shapes(List<DoubtShape> shapes, PieceText piece, List<Clue> clues) {
        List<DoubtShape> unexplained = shapes.stream()
                .filter(doubt -> all(doubt.unless(), piece).isEmpty())
                .toList();
        for (PageText page : piece.pages()) {
            for (int i = 0; i < page.runs().size() && !unexplained.isEmpty(); i++) {
                String text = AddressLines.text(page.runs(), i);
                for (DoubtShape doubt : unexplained) {
                    Matcher matcher = doubt.shape().matcher(text);
                    if (matcher.find()) {
                        Box box = page.runs().get(i).box();
                        clues.add(new Clue(Kind.DOUBT, matcher.group(), 0, page.region(box)));
                        return;
                    }
                }
            }
        }
    }

    /** A known issuer or a code says where a paper comes from better than its addresses do. */
    private static void lacking(List<ExpectedShape> shapes, PieceText piece, List<Clue> clues) {
        if (clues.stream().anyMatch(clue -> clue.kind() == Kind.ISSUER || clue.kind() == Kind.CODE)) {
            return;
        }
        for (ExpectedShape expected : shapes) {
            if (piece.pages().stream()
                    .flatMap(page -> page.runs().stream())
                    .noneMatch(run -> expected.shape().matcher(run.text()).find())) {
                clues.add(new Clue(
                        Kind.LACKING, expected.name(), 0, piece.pages().get(0).region()));
            }
        }
    }

    private static void add(Kind kind, double weight, Match match, List<Clue> clues) {
        clues.add(new Clue(
                kind,
                match.phrase().written(),
                weight * match.likeness(),
                match.page().region(match.box())));
    }

    private void words(PieceType type, PieceText piece, List<Clue> clues) {
        List<Clue> words = new ArrayList<>();
        phrases(type.clues().words(), Kind.WORD, weights.word(), piece, words);
        double sum = 0;
        for (Clue word : words) {
            double weight = Math.min(word.weight(), weights.mostWords() - sum);
            if (weight <= 0) {
                return;
            }
            sum += weight;
            clues.add(new Clue(word.kind(), word.what(), weight, word.place()));
        }
    }

    private void issuers(PieceType type, PieceText piece, List<Clue> clues) {
        for (Issuers.Issuer issuer : catalogue.issuers().of(type.clues().issuers())) {
            Optional<Match> match = all(issuer.writings(), piece).stream().findFirst();
            if (match.isPresent()) {
                add(Kind.ISSUER, weights.issuer(), match.get(), clues);
                return;
            }
        }
    }

    private void numbers(PieceType type, PieceText piece, List<Clue> clues) {
        for (NumberClue number : type.clues().numbers()) {
            for (PageText page : piece.pages()) {
                for (Phrase near : number.near()) {
                    Optional<Match> label = near.findIn(page).stream()
                            .filter(match -> numberNear(number, match))
                            .findFirst();
                    if (label.isPresent()) {
                        add(Kind.NUMBER, weights.number(), label.get(), clues);
                        return;
                    }
                }
            }
        }
    }

    private static boolean numberNear(NumberClue number, Match label) {
        PageText page = label.page();
        for (Run run : page.runs()) {
            double drop = run.box().top() - label.box().bottom();
            boolean near = PageText.sameLine(run.box(), label.box()) || (drop > 0 && drop < 2.5 * page.wordHeight());
            Matcher matcher = number.shape().matcher(run.text().replace(" ", ""));
            if (near && matcher.find()) {
                return true;
            }
        }
        return false;
    }
}
