package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import fr.completude.recognition.fields.TextReader.Cut;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Run;

/** The lines that can be a family name, given names, a place or the name of a house. */
record NameForms(Lexicon lexicon) {

    private static final int MOST_WORDS = 7;

    /** Names typed without capitals have fewer. */
    private static final int MOST_SMALL_WORDS = 3;

    private static final Set<String> LINKS = Set.of("ET", "OU", "DE", "DU", "DES", "LA", "LE", "LES");

    private static final Set<String> SMALL = Set.of("A", "LE", "LA", "LES");

    /** The words up to the first that cannot belong to a name. */
    Optional<Cut> familyName(Run line) {
        Run kept = letters(line, false);
        return kept.words().isEmpty() || isSentence(kept) || goesOnFromLabel(kept)
                ? Optional.empty()
                : Optional.of(new Cut(clean(kept.text()), 1, kept))
                        .filter(cut -> !cut.value().isEmpty());
    }

    /** Many words in small letters are the next sentence of a blank form. */
    private static boolean isSentence(Run kept) {
        return kept.words().size() > MOST_SMALL_WORDS
                && kept.words().stream()
                        .noneMatch(i ->
                                Mentions.startsUpper(kept.page().words().get(i).text()));
    }

    /** « Nom et prénom », « Nom de l'organisme », « Prénom du second partenaire »: the rest of a longer label is no name. */
    private static boolean goesOnFromLabel(Run kept) {
        PageText page = kept.page();
        String first = page.words().get(kept.words().get(0)).text();
        if (!LINKS.contains(Letters.plain(first)) || Mentions.startsUpper(first)) {
            return false;
        }
        return kept.words().stream()
                .map(word -> page.words().get(word).text())
                .filter(word -> !LINKS.contains(Letters.plain(word)))
                .findFirst()
                .filter(Mentions::startsUpper)
                .isEmpty();
    }

    /** Given names, separated by commas where the paper says so, by spaces where it does not. */
    Optional<Cut> givenNames(Run line) {
        Run kept = letters(line, true);
        if (kept.words().isEmpty() || goesOnFromLabel(kept)) {
            return Optional.empty();
        }
        String text = clean(kept.text());
        String separated =
                text.contains(",") ? text.replaceAll("(?:(?<!\\s)\\s++)?,\\s*", ", ") : text.replaceAll("\\s+", ", ");
        return separated.isEmpty() ? Optional.empty() : Optional.of(new Cut(lexicon.spelled(separated, kept), 1, kept));
    }

    /** A place: everything up to a comma, a full stop or the department in brackets. */
    Optional<Cut> place(Run line) {
        List<Integer> words = new ArrayList<>();
        for (int i : line.words()) {
            String read = line.page().words().get(i).text();
            String plain = Letters.lettersAndDigits(read);
            if (words.isEmpty() && (plain.isEmpty() || plain.equals("A"))) {
                continue;
            }
            boolean bracket = read.startsWith("(") || read.equals(":");
            boolean sentence = !words.isEmpty() && !lexicon.belongsToPlace(read);
            if (bracket || sentence || lexicon.ends(read, "") || words.size() >= MOST_WORDS) {
                break;
            }
            words.add(i);
            if (read.endsWith(",") || read.endsWith(".") || read.endsWith(";") || read.endsWith(":")) {
                break;
            }
        }
        while (words.size() > 1
                && Character.isLowerCase(line.page()
                        .words()
                        .get(words.get(words.size() - 1))
                        .text()
                        .charAt(0))) {
            words.remove(words.size() - 1);
        }
        Run kept = new Run(line.page(), words);
        String text = words.isEmpty() ? "" : clean(kept.text());
        return text.isEmpty() ? Optional.empty() : Optional.of(new Cut(text, 1, kept));
    }

    /** Whether a value is written in capitals, as cards and passports write names. */
    static boolean isInCapitals(Cut cut) {
        return cut.value().equals(cut.value().toUpperCase(Locale.FRENCH));
    }

    private Run letters(Run line, boolean commas) {
        List<Integer> words = new ArrayList<>();
        for (int at = 0; at < line.words().size(); at++) {
            int i = line.words().get(at);
            String read = line.page().words().get(i).text();
            String plain = Letters.lettersAndDigits(read);
            boolean mark = plain.isEmpty() && !read.equals(",");
            if (mark || (words.isEmpty() && lexicon.titles().contains(plain))) {
                continue;
            }
            String next = at + 1 < line.words().size()
                    ? line.page().words().get(line.words().get(at + 1)).text()
                    : "";
            boolean ends = plain.chars().anyMatch(Character::isDigit)
                    || read.startsWith("(")
                    || lexicon.ends(read, next)
                    || lexicon.isNoName(read)
                    || lexicon.usage().contains(plain)
                    || (!words.isEmpty()
                            && goesOnAsSentence(
                                    line.page().words().get(words.get(0)).text(), read))
                    || (words.isEmpty() && SMALL.contains(plain) && line.words().size() == 1)
                    || words.size() >= MOST_WORDS;
            if (ends) {
                break;
            }
            words.add(i);
            if (!commas && read.endsWith(",")) {
                break;
            }
        }
        return new Run(line.page(), words);
    }

    /** {@code prénommé Léa, et}: after a capitalised name a word in small letters, unless it is a particle. */
    private boolean goesOnAsSentence(String first, String read) {
        return Mentions.startsUpper(first)
                && Character.isLowerCase(read.charAt(0))
                && !Mentions.startsUpper(read)
                && !lexicon.particles().contains(Letters.lettersAndDigits(read));
    }

    /** Without the marks an engine or a form leaves around. */
    static String clean(String text) {
        return text.replaceAll("(?<![^\\p{L}\\d)])[^\\p{L}\\d)]++$", "")
                .replaceAll("^[^\\p{L}\\d(]+", "")
                .replaceAll("[|_;:«»\"*]+", " ")
                // An engine leaves a gap at hyphens: « Maëlys- Gaëlle ».
                .replaceAll("(?<=\\p{L})- +(?=\\p{L})", "-")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
