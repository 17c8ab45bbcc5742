package fr.completude.checking.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hard pairs of names: never refused for noise, never accepted for another person. */
class NameComparisonTest {

    /** Declared: family | usage | given; printed: family | usage | given; the words it was read from. */
    @ParameterizedTest(name = "{0} {1} [{2}] / {3} [{4}] ({5}) → {6}")
    @CsvSource(delimiter = '|', textBlock = """
            # accents, case, hyphens, apostrophes, particles
            MARTIN      |        | Léa, Jeanne     | Martin          | LEA                |               | SAME
            LEFÈVRE     |        | Chloé           | LEFEVRE         | CHLOE              |               | SAME
            N'GUYEN     |        | Anh             | NGUYEN          | Anh                |               | SAME
            GARCIA-LOPEZ|        | Ana             | GARCIA LOPEZ    | ANA                |               | SAME
            DE LA TOUR  |        | Guy             | DELATOUR        | Guy                |               | SAME
            D'ARTIGUES  |        | Jean            | ARTIGUES        | JEAN               |               | SAME
            DU PLESSIS  |        | Anne            | DUPLESSIS       | Anne               |               | SAME
            DE VILLIERS |        | Luc             | VILLIERS        | Luc                |               | SAME
            LE ROUX     |        | Yann            | LEROUX          | Yann               |               | SAME
            CŒUR        |        | Zoé             | COEUR           | Zoe                |               | SAME
            SAINT-MARC  |        | Éva             | SAINT MARC      | Eva                |               | SAME
            # given names
            MARTIN      |        | Léa, Jeanne     | MARTIN          | Léa, Jeanne        |               | SAME
            MARTIN      |        | Jean-Pierre     | MARTIN          | Jean Pierre        |               | SAME
            MARTIN      |        | Jean, Pierre    | MARTIN          | Jean Pierre        |               | SAME
            MARTIN      |        | Jean-Pierre     | MARTIN          | Jean               |               | DOUBTFUL
            MARTIN      |        | Jean            | MARTIN          | Jean-Pierre        |               | DOUBTFUL
            MARTIN      |        | Léa, Jeanne     | MARTIN          | Jeanne             |               | DOUBTFUL
            MARTIN      |        | Léa             | MARTIN          | L                  |               | DOUBTFUL
            MARTIN      |        | Léa             | MARTIN          |                    |               | DOUBTFUL
            MARTIN      |        | Léa, Jeanne     | MARTIN          | Léa, Sophie        |               | DOUBTFUL
            MARTIN      |        | Sébastien       | MARTIN          | Sébastien, Théo    |               | SAME
            MARTIN      |        | Sébastien, Théo | MARTIN          | Sébastien          |               | SAME
            MARTIN      |        | Anne-Marie      | MARTIN          | ANNE MARIE, Rose   |               | SAME
            MARTIN      |        | Théo            | MARTIN          | Sébastien, Théo    |               | DOUBTFUL
            MARTIN      |        | Jean            | MARTIN          | Jean-Pierre, Luc   |               | DOUBTFUL
            MARTIN      |        | Sébastien       | PETIT           | Sébastien, Martial |               | DOUBTFUL
            MARTIN      |        |                 | MARTIN          | Léa                |               | DOUBTFUL
            MARTIN      |        |                 | MARTIN          |                    |               | DOUBTFUL
            MARTIN      |        |                 | DURAND          | Léa                |               | DIFFERENT
            MARTIN      |        | Paul            | MARTIN          | Paule              |               | DOUBTFUL
            MARTIN      |        | Alix            | MARTIN          | Elie               |               | DIFFERENT
            MARTIN      |        | Luc             | MARTIN          | Léa                |               | DIFFERENT
            MARTIN      |        | Tom             | MARTIN          | Tim                |               | DIFFERENT
            MARTIN      |        | Hugo            | MARTIN          | Claire             |               | DIFFERENT
            MARTIN      |        | Marie           | MARTIN          | Louise             |               | DIFFERENT
            # other order
            MARTIN      |        | Léa             | LEA             | MARTIN             |               | SAME
            DUPONT      |        | Anne-Marie      | DUPONT ANNE MARIE |                  |               | SAME
            # birth name and usage name
            MARTIN      | DURAND | Léa             | DURAND          | Léa                |               | SAME
            MARTIN      | DURAND | Léa             | MARTIN          | Léa                |               | SAME
            MARTIN      | DURAND | Léa             | MARTIN DURAND   | Léa                |               | SAME
            MARTIN      | DURAND | Léa             | PETIT           | Léa                |               | DIFFERENT
            MARTIN      |        | Léa             | DURAND          | Léa                |               | DOUBTFUL
            MARTIN      | DURAND | Léa             | DURAND NEE MARTIN | Léa              |               | SAME
            MARTIN-PETIT|        | Léa             | MARTIN          | Léa                |               | DOUBTFUL
            MARTIN      |        | Léa             | MARTIN-PETIT    | Léa                |               | DOUBTFUL
            # other people
            MARTIN      |        | Léa             | MARTINEZ        | Léa                |               | DIFFERENT
            MARTINEZ    |        | Léa             | MARTIN          | Léa                |               | DIFFERENT
            MARTIN      |        | Léa             | MARTINEAU       | Léa                |               | DIFFERENT
            MARTIN      |        | Léa             | MARTINEZ        | Paul               |               | DIFFERENT
            DURAND      |        | Paul            | DUPUIS          | Marc               |               | DIFFERENT
            LI          |        | Wei             | LY              | Hoa                |               | DIFFERENT
            ROUX        |        | Jean            | DOUX            | Marc               |               | DIFFERENT
            # noise of the scan: for a person to see, unless only digits stand for letters
            MARTIN      |        | Léa             | MART1N          | LEA                |               | SAME
            BOIS        |        | Odile           | B0IS            | 0DILE              |               | SAME
            MARTIN      |        | Léa             | MARTLN          | Léa                |               | DOUBTFUL
            DUPONT      |        | Jean            | DUPOND          | Jean               |               | DOUBTFUL
            LEFEBVRE    |        | Jean            | LEFEBURE        | Jean               |               | DOUBTFUL
            BERNARD     |        | Jean            | BEMARD          | Jean               |               | DOUBTFUL
            GAUTHIER    |        | Jean            | GAUTIER         | Jean               |               | DOUBTFUL
            CHARBONNIER |        | Jean            | CHARBONIER      | Jean               |               | DOUBTFUL
            MARTIN      |        | Léa             | MARTIN          | LEÀ                |               | SAME
            MARTIN      |        | Léa             | MARTIN          | IEA                |               | DOUBTFUL
            # bills for two
            DURAND      |        | Paul            | DURAND          |                    | M. OU MME DURAND | DOUBTFUL
            MARTIN      | DURAND | Léa             | DURAND          | Paul               | M. ou Mme DURAND Paul | DOUBTFUL
            MARTIN      | DURAND | Léa             | DURAND          | Paul et Léa        | M. et Mme DURAND Paul et Léa | SAME
            DURAND      |        | Paul            | DURAND          | Paul, Léa          | Monsieur et Madame DURAND Paul et Léa | SAME
            PETIT       |        | Marc            | DURAND          | Paul               | M. ou Mme DURAND Paul | DIFFERENT
            DURAND      |        | Paul            | M DURAND        | Paul               |               | SAME
            DURAND      |        | Anne            | MME DURAND      | Anne               |               | SAME
            """)
    void comparesHardPairs(
            String family,
            @Nullable String usage,
            @Nullable String given,
            String printedFamily,
            @Nullable String printedGiven,
            @Nullable String words,
            Likeness expected) {
        PersonName declared = new PersonName(family, usage, given == null ? List.of() : List.of(given.split(", ", -1)));
        PersonName printed = PersonName.printed(printedFamily, null, printedGiven);

        assertThat(NameComparison.compare(declared, printed, words == null ? "" : words))
                .isEqualTo(expected);
    }

    @Test
    void aNameIsShownWithItsFirstGivenNameOrInFullWithAll() {
        PersonName name = new PersonName("MARTIN", null, List.of("Sébastien", "Théo"));
        assertThat(name.shown()).isEqualTo("Sébastien MARTIN");
        assertThat(name.full()).isEqualTo("Sébastien, Théo MARTIN");
    }
}
