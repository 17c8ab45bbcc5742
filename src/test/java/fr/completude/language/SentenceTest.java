package fr.completude.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence says what {@link MessageFormat} makes of it. */
class SentenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sans rien",
                "date du {0}, {1} le {2}",
                "jusqu''au {1} : il faut {0}",
                "{2}{0}",
                "'{0}' reste",
                "l'apostrophe seule {0}",
                "{0,choice,0#aucun|1#un} papier",
                "{3} manque"
            })
    void saysWhatMessageFormatSays(String pattern) {
        Object[] texts = {"3 mois", "d'un an", "{0}"};
        Object[] numbers = {1234, 2, 3};
        if (!pattern.contains("choice")) {
            assertThat(Sentence.of(pattern, Locale.FRENCH).say(texts))
                    .isEqualTo(new MessageFormat(pattern, Locale.FRENCH).format(texts));
        }
        assertThat(Sentence.of(pattern, Locale.FRENCH).say(numbers))
                .isEqualTo(new MessageFormat(pattern, Locale.FRENCH).format(numbers));
    }

    @ParameterizedTest
    @CsvSource({
        "ressemble à {0} :, le récapitulatif, ressemble au récapitulatif :",
        "ressemble à {0} :, les deux cartes, ressemble aux deux cartes :",
        "ressemble à {0} :, l'acte, ressemble à l'acte :",
        "ressemble à {0} :, une carte, ressemble à une carte :",
        "la date de {0}, le récapitulatif, la date du récapitulatif",
        "à {0}, Le Havre, à Le Havre",
        "voilà {0}, le récapitulatif, voilà le récapitulatif"
    })
    void runsTheArticleTogetherWithThePreposition(String pattern, String value, String said) {
        assertThat(Sentence.of(pattern, Locale.FRENCH).say(value)).isEqualTo(said);
    }
}
