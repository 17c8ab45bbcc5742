package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.dossier.Word;
import fr.completude.recognition.text.Letters;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/**
 * Who made the paper: the office that its words begin, {@code Brigade de Mus}; else a known issuer, the highest on the
 * first page that names one; else what stands first on the page in tall letters.
 *
 * @param known names with their writings
 * @param beginnings words an issuer's name begins with, {@code Mairie de}
 * @param titles what a paper of the type is called, which is no issuer
 */
record IssuerReader(List<Known> known, List<Phrase> beginnings, List<Phrase> titles) implements FieldReader {

    private static final double KNOWN = 0.9;
    private static final double BEGINNING = 0.85;
    private static final double HEADING = 0.65;
    private static final double HEAD = 0.22;
    private static final double TALL = 1.15;

    /** On the right stand also the addressee and the date, which are no taller than the text. */
    private static final double TALLER = 1.6;

    private static final double BELIEVED = 0.8;
    private static final int LOGO_LETTERS = 4;
    private static final double LEGIBLE = 0.4;

    /** An issuer as shown to people, and as printed. */
    record Known(String name, List<Phrase> writings) {}

    @Override
    public Set<FieldName> names() {
        return Set.of(FieldName.ISSUER);
    }

    @Override
    public List<Phrase> labels() {
        return List.of();
    }

    @Override
    public Map<FieldName, FieldValue> read(PieceText piece, List<Phrase> labels) {
        return beginning(piece)
                .or(() -> known(piece))
                .orElseGet(() -> heading(piece.pages().get(0), labels));
    }

    private Optional<Map<FieldName, FieldValue>> known(PieceText piece) {
        for (PageText page : piece.pages()) {
            Match best = null;
            String name = "";
            for (Known issuer : known) {
                for (Match match : Labels.on(page, issuer.writings()).all()) {
                    if (best == null || match.box().top() < best.box().top()) {
                        best = match;
                        name = issuer.name();
                    }
                }
            }
            if (best != null) {
                FieldValue value = new FieldValue(
                        name, KNOWN * best.likeness(), best.phrase().written(), page.region(best.box()));
                return Optional.of(Map.of(FieldName.ISSUER, value));
            }
        }
        return Optional.empty();
    }

    /** From the highest of the words to the end of the line. */
    private Optional<Map<FieldName, FieldValue>> beginning(PieceText piece) {
        for (PageText page : piece.pages()) {
            List<Match> highest = Labels.on(page, beginnings).all().stream()
                    .sorted(Comparator.comparingDouble(match -> match.box().top()))
                    .toList();
            for (Match match : highest) {
                for (Run run : page.runs()) {
                    int at = run.words().indexOf(match.firstWord());
                    if (at >= 0) {
                        Run name = new Run(
                                page, run.words().subList(at, run.words().size()));
                        String text = NameForms.clean(
                                name.text().replaceAll("(?:(?<!\\s)\\s++)?\\(.*|(?<!\\s)\\s++[-–]\\s.*", ""));
                        return Optional.of(Map.of(FieldName.ISSUER, Readings.of(text, BEGINNING, name)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Map<FieldName, FieldValue> heading(PageText page, List<Phrase> labels) {
        // Neither what the paper is called nor the label of something else is an issuer.
        List<Phrase> others = new ArrayList<>(titles);
        others.addAll(labels);
        List<Match> called = Labels.on(page, others).all();
        double top = page.area().top();
        double middle = page.area().left() + 0.5 * page.area().width();
        List<Run> head = page.runs().stream()
                .filter(run -> run.box().top() < top + HEAD * page.area().height())
                .filter(run -> called.stream().noneMatch(match -> run.words().contains(match.firstWord())))
                .map(IssuerReader::withoutLogo)
                .filter(IssuerReader::looksLikeName)
                .toList();
        return head.stream()
                .filter(run -> run.box().left() < middle && run.box().height() > TALL * page.wordHeight())
                .findFirst()
                .or(() -> head.stream()
                        .filter(run -> run.box().height() > TALLER * page.wordHeight())
                        .findFirst())
                .map(run -> Map.of(FieldName.ISSUER, Readings.of(NameForms.clean(run.text()), HEADING, run)))
                .orElse(Map.of());
    }

    /** The mark beside a name is read as a letter or two of which the engine itself believes little. */
    private static Run withoutLogo(Run run) {
        int from = 0;
        int to = run.words().size();
        while (from < to - 1 && mayBeLogo(run.page().words().get(run.words().get(from)))) {
            from++;
        }
        while (to - 1 > from && mayBeLogo(run.page().words().get(run.words().get(to - 1)))) {
            to--;
        }
        return new Run(run.page(), run.words().subList(from, to));
    }

    private static boolean mayBeLogo(Word word) {
        return word.confidence() < BELIEVED
                && Letters.lettersAndDigits(word.text()).length() < LOGO_LETTERS;
    }

    private static boolean looksLikeName(Run run) {
        String text = NameForms.clean(run.text());
        return text.length() > 2
                && text.chars().filter(Character::isDigit).count() * 4 < text.length()
                && run.words().size() <= 6
                && run.confidence() >= LEGIBLE;
    }
}
