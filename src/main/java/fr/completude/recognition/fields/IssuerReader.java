package fr.completude.recognition.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import fr.completude.dossier.FieldName;
import fr.completude.dossier.FieldValue;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;
import fr.completude.recognition.text.Run;

/**
 * Who made the paper: a known issuer, the highest on the first page that names one, else what stands first on the page
 * in tall letters.
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
                return Map.of(FieldName.ISSUER, value);
            }
        }
        return beginning(piece).orElseGet(() -> heading(piece.pages().get(0), labels));
    }

    /** From the first of the words to the end of the line. */
    private Optional<Map<FieldName, FieldValue>> beginning(PieceText piece) {
        for (PageText page : piece.pages()) {
            for (Match match : Labels.on(page, beginnings).all()) {
                for (Run run : page.runs()) {
                    int at = run.words().indexOf(match.firstWord());
                    if (at >= 0) {
                        Run name = new Run(
                                page, run.words().subList(at, run.words().size()));
                        String text = NameForms.clean(name.text().replaceAll("\\s*\\(.*", ""));
                        return Optional.of(Map.of(FieldName.ISSUER, Readings.of(text, BEGINNING, name)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Map<FieldName, FieldValue> heading(PageText page, List<Phrase> labels) {
        double left = page.area().left();
        double top = page.area().top();
        // Neither what the paper is called nor the label of something else is an issuer.
        List<Phrase> others = new ArrayList<>(titles);
        others.addAll(labels);
        List<Match> called = Labels.on(page, others).all();
        for (Run run : page.runs()) {
            boolean title = called.stream().anyMatch(match -> run.words().contains(match.firstWord()));
            boolean head = run.box().top() < top + HEAD * page.area().height()
                    && run.box().left() < left + 0.5 * page.area().width();
            String text = NameForms.clean(run.text());
            if (head
                    && !title
                    && text.length() > 2
                    && text.chars().filter(Character::isDigit).count() * 4 < text.length()
                    && run.words().size() <= 6
                    && run.box().height() > 1.15 * page.wordHeight()) {
                return Map.of(FieldName.ISSUER, Readings.of(text, HEADING, run));
            }
        }
        return Map.of();
    }
}
