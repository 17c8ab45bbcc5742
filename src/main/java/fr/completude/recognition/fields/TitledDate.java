package fr.completude.recognition.fields;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.completude.dossier.Box;
import fr.completude.recognition.text.Flow;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/**
 * Knows the date a paper bears beside its own name or number: {@code Jugement de divorce du 12 mars 2026}, {@code
 * Quittance 4711 datée du …}, {@code N° 4711 du …}, the date alone under the title too.
 *
 * @param titles what a paper of the type is called
 * @param papers what any paper may be called: {@code FACTURE}
 */
record TitledDate(List<Phrase> titles, List<Phrase> papers) {

    private static final Set<String> FROM = Set.of("DU", "LE");
    private static final Set<String> NUMBER = Set.of("N", "NO", "NUMERO");
    private static final int MOST_WORDS = 8;
    private static final double BELOW = 2;

    boolean names(FoundDate date) {
        PageText page = date.page();
        Optional<Flow> sentence = page.flowOf(date.firstWord());
        if (sentence.isEmpty()) {
            return false;
        }
        Flow flow = sentence.get();
        int at = flow.indexOf(date.firstWord());
        if (at == 0 || !FROM.contains(flow.plain(at - 1))) {
            return false;
        }
        boolean begins = at == 1;
        return begins ? isUnderTitle(date, flow) : isAfterName(flow, at) || isAfterNumber(flow, at);
    }

    private boolean isAfterName(Flow flow, int at) {
        return Stream.concat(titles.stream(), papers.stream())
                .flatMap(phrase -> phrase.findIn(flow.page()).stream())
                .map(match -> flow.indexOf(match.lastWord()))
                .anyMatch(last -> last >= 0
                        && last < at
                        && at - last <= MOST_WORDS
                        && (last == at - 2 || isNumber(flow, at - 2) || isNumber(flow, at - 3))
                        && isOneClause(flow, last, at));
    }

    /** Between the name and its date the sentence does not end. */
    private static boolean isOneClause(Flow flow, int from, int to) {
        for (int i = from; i < to; i++) {
            String read = flow.read(i);
            if (read.endsWith(";")
                    || (read.endsWith(".") && Letters.lettersAndDigits(read).length() > 2)) {
                return false;
            }
        }
        return true;
    }

    /** A line that begins with the number of the paper. */
    private static boolean isAfterNumber(Flow flow, int at) {
        return NUMBER.contains(flow.plain(0)) && at <= MOST_WORDS && isNumber(flow, at - 2);
    }

    /** « Facture n° 4711 datée du »: before the date stands a number, not what somebody does from that day. */
    private static boolean isNumber(Flow flow, int at) {
        return at >= 0 && flow.read(at).chars().anyMatch(Character::isDigit);
    }

    private boolean isUnderTitle(FoundDate date, Flow line) {
        PageText page = date.page();
        Box box = line.run(0, 1).box();
        Optional<Run> above = page.runs().stream()
                .filter(run -> run.box().bottom() <= box.centreY())
                .filter(run -> box.top() - run.box().bottom() < BELOW * page.wordHeight())
                .filter(run -> Math.abs(run.box().left() - box.left()) < page.asFractionOfWidth(BELOW))
                .reduce((first, second) -> second);
        return above.filter(run -> Stream.concat(titles.stream(), papers.stream())
                        .flatMap(phrase -> phrase.findIn(page).stream())
                        .map(Match::firstWord)
                        .anyMatch(run.words()::contains))
                .isPresent();
    }
}
