package fr.completude.recognition.fields;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Token;

/**
 * Dates written out, as acts of the civil registry and deeds have them: {@code le douze mars deux mille vingt-six},
 * {@code l'an mil neuf cent quatre-vingt, le premier avril}. Every word must be just the word.
 */
record SpelledDates(PageText page, List<Token> tokens) {

    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int MOST_DAY_WORDS = 3;

    static List<FoundDate> on(PageText page) {
        return new SpelledDates(page, page.tokenList()).all();
    }

    private List<FoundDate> all() {
        List<FoundDate> found = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            OptionalInt month = Months.whole(tokens.get(i).text());
            if (month.isPresent()) {
                around(i, month.getAsInt()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<FoundDate> around(int month, int number) {
        Optional<Part> day = dayBefore(month);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Part first = day.get();
        Optional<Part> year = yearAfter(month).or(() -> yearBefore(first.from()));
        boolean spelled = first.spelled() || year.filter(Part::spelled).isPresent();
        return spelled ? year.flatMap(found -> date(found, number, first, month)) : Optional.empty();
    }

    private Optional<FoundDate> date(Part year, int month, Part day, int monthAt) {
        try {
            LocalDate date = LocalDate.of(year.number(), month, day.number());
            int from = Math.min(year.from(), day.from());
            int to = Math.max(year.to(), monthAt);
            return Optional.of(new FoundDate(
                    date, page, tokens.get(from).word(), tokens.get(to).word(), 1));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Part> dayBefore(int month) {
        for (int from = Math.max(0, month - MOST_DAY_WORDS); from < month; from++) {
            OptionalInt day = SpelledNumbers.day(words(from, month));
            boolean whole =
                    from == 0 || !SpelledNumbers.isPart(tokens.get(from - 1).text());
            if (day.isPresent() && (whole || endsPhrase(from - 1))) {
                return Optional.of(new Part(day.getAsInt(), from, month - 1, true));
            }
        }
        String read = tokens.get(month - 1).text();
        return DAY.matcher(read).matches()
                ? Optional.of(new Part(Integer.parseInt(read), month - 1, month - 1, false))
                : Optional.empty();
    }

    /**
     * The longest year after the month; a number that « heures » follows is the hour. None when what follows may be the
     * rest of the year, read wrongly: « deux mille vingt s1x » is not 2020.
     */
    private Optional<Part> yearAfter(int month) {
        int from = month + 1;
        for (int to = Math.min(tokens.size(), from + SpelledNumbers.MOST_WORDS); to > from; to--) {
            OptionalInt year = isOnePhrase(from, to) && isEnd(to) ? number(from, to) : OptionalInt.empty();
            if (year.isPresent()) {
                boolean spelled = !isDigits(from);
                return spelled && mayGoOn(to)
                        ? Optional.empty()
                        : Optional.of(new Part(year.getAsInt(), from, to - 1, spelled));
            }
        }
        return Optional.empty();
    }

    private boolean mayGoOn(int next) {
        if (next >= tokens.size() || endsPhrase(next - 1)) {
            return false;
        }
        boolean linked = tokens.get(next).text().equals("ET") && next + 1 < tokens.size();
        return SpelledNumbers.isNearlyPart(tokens.get(linked ? next + 1 : next).text());
    }

    private OptionalInt number(int from, int to) {
        boolean digits = to == from + 1 && YEAR.matcher(tokens.get(from).text()).matches();
        return digits
                ? OptionalInt.of(Integer.parseInt(tokens.get(from).text()))
                : SpelledNumbers.year(words(from, to));
    }

    private boolean isDigits(int token) {
        return Character.isDigit(tokens.get(token).text().charAt(0));
    }

    /** Whether no number goes on here, unless it is that of an hour, nor an hour follows. */
    private boolean isEnd(int next) {
        int at = next;
        while (at < tokens.size() && SpelledNumbers.isPart(tokens.get(at).text())) {
            at++;
        }
        boolean hour = at < tokens.size() && tokens.get(at).text().startsWith("HEURE");
        boolean apart = next > 0 && next < tokens.size() && endsPhrase(next - 1);
        return at == next ? !hour : hour || apart;
    }

    /** No comma or stop between the words: « deux mille dix, neuf heures ». */
    private boolean isOnePhrase(int from, int to) {
        return IntStream.range(from, to - 1).noneMatch(this::endsPhrase);
    }

    private boolean endsPhrase(int token) {
        int word = tokens.get(token).word();
        String text = page.words().get(word).text();
        boolean last = token + 1 >= tokens.size() || tokens.get(token + 1).word() != word;
        return last && (text.endsWith(",") || text.endsWith(".") || text.endsWith(";"));
    }

    private Optional<Part> yearBefore(int day) {
        int to = day;
        while (to > 0 && List.of("LE", "ET").contains(tokens.get(to - 1).text())) {
            to--;
        }
        for (int from = Math.max(1, to - SpelledNumbers.MOST_WORDS); from < to; from++) {
            OptionalInt year = number(from, to);
            if (year.isPresent() && tokens.get(from - 1).text().equals("AN")) {
                return Optional.of(new Part(year.getAsInt(), from, to - 1, !isDigits(from)));
            }
        }
        return Optional.empty();
    }

    private List<String> words(int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).toList();
    }

    /**
     * A number spelled out.
     *
     * @param from index of its first token
     * @param to index of its last one
     */
    private record Part(int number, int from, int to, boolean spelled) {}
}
