package fr.completude.recognition.clues;

import java.nio.file.Path;

import fr.completude.config.Problems;
import fr.completude.recognition.PageOfText;
import fr.completude.recognition.catalogue.Catalogue;
import fr.completude.recognition.catalogue.CatalogueLoader;
import fr.completude.recognition.catalogue.PieceType;
import fr.completude.recognition.text.Match;
import fr.completude.recognition.text.PageText;
import fr.completude.recognition.text.Phrase;

/** What lines of text say of words in them, by the configuration of the project. */
final class Said {

    private static final Catalogue CATALOGUE = new CatalogueLoader(Path.of("config"), new Problems()).load();
    private static final SpokenOf SPOKEN_OF = new SpokenOf(CATALOGUE);

    private Said() {}

    /** Whether the last place of these words is denied. */
    static boolean denied(String words, String... lines) {
        return deniedFor("facture-eau", words, lines);
    }

    static boolean deniedFor(String type, String words, String... lines) {
        return SPOKEN_OF.isDenied(type(type), match(words, lines));
    }

    /** Whether the last place of these words is the name of another paper. */
    static boolean ofAnother(String words, String... lines) {
        return SPOKEN_OF.isOther(type("facture-eau"), match(words, lines));
    }

    private static PieceType type(String id) {
        return CATALOGUE.type(id).orElseThrow();
    }

    private static Match match(String words, String... lines) {
        PageText page = PageText.of("papier.pdf", PageOfText.of(lines).page(1));
        return Phrase.of(words).findIn(page).stream()
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
