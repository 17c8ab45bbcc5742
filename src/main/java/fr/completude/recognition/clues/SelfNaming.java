package fr.completude.recognition.clues;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import fr.completude.recognition.catalogue.NamingLines;
import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.catalogue.SelfName;
import fr.completude.recognition.clues.Clue.Kind;
import fr.completude.recognition.fields.PieceText;
import fr.completude.recognition.text.Flow;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Run;
import fr.completude.recognition.text.Sentence;
import fr.completude.recognition.text.Token;

/**
 * Tells a paper that calls itself by its name on a line of its own (« FACTURE n° 123 », « Votre facture du … ») from one
 * that has the name in its sentences alone: a letter, a note, an explanation.
 */
record SelfNaming(LetterShape letters, NamingLines lines) {

    /** A line no wider than this part of the page, a maker's name or a heading, is not one a sentence breaks at. */
    private static final double NARROW = 0.33;

    /** The name every paper of the type bears, where this one should and does not. */
    Optional<Clue> missing(PieceType type, PieceText piece) {
        SelfName name = type.clues().selfName();
        if (name.need() == SelfName.Need.NEVER) {
            return Optional.empty();
        }
        if (name.besides() == null && letters.isMessage(piece)) {
            return Optional.of(lacking(letters.signs().message().label(), piece));
        }
        return isMissing(name, piece) ? Optional.of(lacking(name.label(), piece)) : Optional.empty();
    }

    private static Clue lacking(String label, PieceText piece) {
        return new Clue(Kind.LACKING, label, 0, piece.pages().get(0).region());
    }

    /** The name of something else, by which the paper calls itself; one that is a title of the type is not. */
    Optional<Clue> other(PieceType type, PieceText piece) {
        return Sought.all(lines.otherNames(), piece).stream()
                .filter(name -> isNaming(name) && !isTitle(type, name))
                .findFirst()
                .map(name -> Sought.clue(Kind.DOUBT, 0, name));
    }

    private static boolean isTitle(PieceType type, Match name) {
        return type.clues().titles().stream()
                .flatMap(title -> title.findIn(name.page()).stream())
                .anyMatch(title -> title.firstWord() <= name.firstWord() && title.lastWord() >= name.firstWord());
    }

    private boolean isMissing(SelfName name, PieceText piece) {
        return switch (name.need()) {
            case ALWAYS -> !isCalled(name, piece);
            case IN_LETTER -> letters.isIn(piece) && !isCalled(name, piece);
            case NO_LETTER -> letters.isIn(piece) || letters.salutes(piece);
            case NEVER -> false;
        };
    }

    private boolean isCalled(SelfName name, PieceText piece) {
        return !Sought.all(name.said(), piece).isEmpty() || (isNamed(name, piece) && isMoreThanALetter(name, piece));
    }

    private boolean isNamed(SelfName name, PieceText piece) {
        return Sought.all(name.names(), piece).stream().anyMatch(this::isNaming);
    }

    private boolean isMoreThanALetter(SelfName name, PieceText piece) {
        Pattern besides = name.besides();
        return besides == null
                || !letters.isIn(piece)
                || piece.pages().stream()
                        .flatMap(page -> page.runs().stream())
                        .anyMatch(line -> besides.matcher(line.text()).find() && isNoSentence(line));
    }

    private boolean isNaming(Match match) {
        return match.page().runs().stream()
                .filter(line -> line.words().contains(match.firstWord()))
                .anyMatch(line -> isLed(line, match) && !isUnderHead(line) && isNoSentence(line));
    }

    private boolean isLed(Run line, Match match) {
        return line.words().stream()
                .takeWhile(word -> word < match.firstWord())
                .map(match.page()::plain)
                .allMatch(word -> word.isEmpty() || lines.leading().contains(word));
    }

    /** « Objet : votre facture » names what the letter is about, also where the name stands in a column or a line below. */
    private boolean isUnderHead(Run line) {
        PageText page = line.page();
        int first = line.words().get(0);
        boolean follows = page.flowOf(first)
                .filter(flow -> letters.isHead(new Run(page, flow.words())))
                .isPresent();
        return follows
                || page.runs().stream()
                        .filter(other -> other.box().left() < line.box().left())
                        .anyMatch(other -> PageText.sameLine(other.box(), line.box()) && letters.isHead(other));
    }

    private boolean isNoSentence(Run line) {
        PageText page = line.page();
        for (Sentence sentence : page.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (line.words().contains(sentence.word(i))) {
                    return begins(page, sentence, i) && isNoSentence(page, sentence, i);
                }
            }
        }
        return false;
    }

    /** A name in small letters after words that did not end is within a sentence, wherever its line breaks. */
    private boolean begins(PageText page, Sentence sentence, int at) {
        if (at == 0
                || Character.isUpperCase(
                        page.words().get(sentence.word(at)).text().charAt(0))) {
            return true;
        }
        Run before = lineOf(page, sentence.word(at - 1));
        return before.box().width() < NARROW
                && page.flowOf(sentence.word(at - 1))
                        .filter(flow -> flow.indexOf(sentence.word(at)) < 0)
                        .isPresent()
                && !letters.isHead(before);
    }

    private static Run lineOf(PageText page, int word) {
        return page.runs().stream()
                .filter(line -> line.words().contains(word))
                .findFirst()
                .orElseThrow();
    }

    private boolean isNoSentence(PageText page, Sentence sentence, int from) {
        Optional<Flow> flow = page.flowOf(sentence.word(from));
        List<String> words = sentence.tokens().subList(from, endOf(page, sentence, from)).stream()
                .takeWhile(token -> page.flowOf(token.word()).equals(flow))
                .map(Token::text)
                .filter(word -> word.length() > 1 && word.chars().allMatch(Character::isLetter))
                .toList();
        return words.size() <= lines.mostWords()
                && words.stream()
                        .noneMatch(word -> lines.speaking().contains(word)
                                || lines.ofOthers().contains(word));
    }

    /** Headings have no full stop: what goes on in a new line with a capital is another one. */
    private static int endOf(PageText page, Sentence sentence, int from) {
        Run line = lineOf(page, sentence.word(from));
        for (int i = from + 1; i < sentence.size(); i++) {
            int word = sentence.word(i);
            if (!line.words().contains(word)) {
                if (Character.isUpperCase(page.words().get(word).text().charAt(0))) {
                    return i;
                }
                line = lineOf(page, word);
            }
        }
        return sentence.size();
    }
}
