package fr.completude.recognition.fields;

import java.util.List;
import java.util.Optional;

import fr.completude.recognition.text.Flow;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.Run;

/** An address in a sentence of several lines: {@code demeurant 12 rue des / Lilas, 30121 / Mus}. */
record AddressInSentence(AddressParser parser) {

    private static final int LONGEST = 26;
    private static final int FEWEST = 4;

    /**
     * The address that the sentence of a label goes on with; empty when its line ends where the sentence does.
     *
     * @param labels of the whole page: what stands behind the next one is no more of this address
     */
    Optional<AddressParser.Parsed> after(Match label, Labels labels) {
        return label.page()
                .flowOf(label.lastWord())
                .flatMap(flow -> after(flow, flow.indexOf(label.lastWord()) + 1, labels));
    }

    private Optional<AddressParser.Parsed> after(Flow flow, int from, Labels labels) {
        int to = from;
        int last = Math.min(flow.words().size(), from + LONGEST);
        while (to < last && !labels.beginsOfSeveralWords(flow.words().get(to))) {
            to++;
        }
        if (to - from < FEWEST || isOneLine(flow, from - 1, to)) {
            return Optional.empty();
        }
        // The first line on which an address is whole ends it: what follows may be the head of a table.
        for (int end = from + 1; end <= to; end++) {
            Optional<AddressParser.Parsed> found =
                    endsLine(flow, end, to) ? parser.parse(List.of(flow.run(from, end))) : Optional.empty();
            if (found.isPresent()) {
                String value = found.get().value();
                return isOneLine(flow, from - 1, end)
                        ? Optional.empty()
                        : Optional.of(
                                new AddressParser.Parsed(value, List.of(), List.of(shortest(flow, from, end, value))));
            }
        }
        return Optional.empty();
    }

    private static boolean endsLine(Flow flow, int end, int to) {
        return end == to || line(flow, end) != line(flow, end - 1);
    }

    private static int line(Flow flow, int at) {
        return flow.page().words().get(flow.words().get(at)).line();
    }

    /** The words that are the address, without the rest of the sentence. */
    private Run shortest(Flow flow, int from, int to, String value) {
        for (int end = from + FEWEST; end < to; end++) {
            Run run = flow.run(from, end);
            if (parser.parse(List.of(run))
                    .filter(parsed -> parsed.value().equals(value))
                    .isPresent()) {
                return run;
            }
        }
        return flow.run(from, to);
    }

    private static boolean isOneLine(Flow flow, int from, int to) {
        int first = flow.page().words().get(flow.words().get(from)).line();
        return flow.words().subList(from, to).stream()
                .allMatch(word -> flow.page().words().get(word).line() == first);
    }
}
