package fr.completude.recognition.clues;

import java.util.ArrayList;
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
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/** Looks for the clues of every type and adds up their weights. */
public final class Scorer {

    private final Catalogue catalogue;
    private final Weights weights;
    private final Naming naming;
    private final SpokenOf spokenOf;
    private final SelfNaming selfNaming;

    public Scorer(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.weights = catalogue.weights();
        this.spokenOf = new SpokenOf(catalogue);
        this.selfNaming = new SelfNaming(new LetterShape(catalogue.letterSigns()), catalogue.namingLines());
        this.naming = new Naming(weights, new Titles(weights), spokenOf);
    }

    /** Every type that can be proposed, the best first. */
    public Ranking rank(PieceText piece) {
        List<TypeScore> scores = new ArrayList<>();
        for (PieceType type : catalogue.types()) {
            if (Admission.admits(type, catalogue.issuers(), spokenOf, piece)) {
                score(type, piece).filter(score -> score.score() > 0).ifPresent(scores::add);
            }
        }
        return new Ranking(sorted(withoutLists(scores)), weights);
    }

    /**
     * Whether it may be ranked as a card, or as anything certain. Where it may not, which is far sooner seen, the ranking
     * is neither.
     */
    public boolean mayBeCardOrCertain(PieceText piece) {
        return catalogue.types().stream()
                .map(type -> type.isCard() || weights.wordsMayBeCertain()
                        ? naming.of(type, piece)
                        : naming.proving(type, piece))
                .anyMatch(clues -> !clues.isEmpty());
    }

    private static List<TypeScore> sorted(List<TypeScore> scores) {
        return scores.stream().sorted(TypeScore.BEST_FIRST).toList();
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

    /** Empty where nothing names the type: then it is not proposed, whatever else speaks for it. */
    private Optional<TypeScore> score(PieceType type, PieceText piece) {
        List<Clue> clues = naming.of(type, piece);
        if (clues.isEmpty()) {
            return Optional.empty();
        }
        phrases(type.clues().strong(), Kind.STRONG, weights.strong(), piece, clues);
        words(type, piece, clues);
        issuers(type, piece, clues);
        numbers(type, piece, clues);
        phrases(type.clues().against(), Kind.AGAINST, weights.against(), piece, clues);
        phrases(type.clues().doubt(), Kind.DOUBT, 0, piece, clues);
        if (!type.outside() && !isProved(clues)) {
            phrases(catalogue.requests(), Kind.DOUBT, 0, piece, clues);
            naming.denied(type, piece).ifPresent(denied -> clues.add(Sought.clue(Kind.DOUBT, 0, denied)));
            selfNaming.missing(type, piece).ifPresent(clues::add);
            selfNaming.other(type, piece).ifPresent(clues::add);
        }
        shapes(type.clues().doubtShapes(), piece, clues);
        lacking(type.clues().expectedShapes(), piece, clues);
        boolean bare = type.clues().required().isNothing() && !isTitled(clues);
        double score = clues.stream().mapToDouble(Clue::weight).sum() + (bare ? weights.untitled() : 0);
        boolean certain = clues.stream().anyMatch(clue -> clue.weight() >= weights.strongEvidence());
        return Optional.of(new TypeScore(type, score, certain, clues));
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

    private static void phrases(List<Phrase> phrases, Kind kind, double weight, PieceText piece, List<Clue> clues) {
        for (Phrase phrase : phrases) {
            Match found = Sought.best(phrase, piece, any -> true);
            if (found != null) {
                clues.add(Sought.clue(kind, weight, found));
            }
        }
    }

    private static void shapes(List<DoubtShape> shapes, PieceText piece, List<Clue> clues) {
        if (shapes.isEmpty()) {
            return;
        }
        List<DoubtShape> unexplained = shapes.stream()
                .filter(doubt -> Sought.all(doubt.unless(), piece).isEmpty())
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
            List<Match> named = Sought.all(issuer.writings(), piece);
            if (!named.isEmpty()) {
                clues.add(Sought.clue(Kind.ISSUER, weights.issuer(), named.get(0)));
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
                        clues.add(Sought.clue(Kind.NUMBER, weights.number(), label.get()));
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
