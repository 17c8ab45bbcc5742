package fr.completude.checking.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Hard pairs of names: never refused for noise, never accepted for another person. */
class NameComparisonTest {

    @ParameterizedTest(name = "{1} ({2}) {3} / {4} ({5}) {6} [{7}] : {0}, {8}")
    @CsvFileSource(resources = "/checking/noms.csv", delimiter = ';', numLinesToSkip = 3)
    void comparesHardPairs(
            String expected,
            String family,
            @Nullable String usage,
            @Nullable String given,
            String printedFamily,
            @Nullable String printedUsage,
            @Nullable String printedGiven,
            @Nullable String words,
            String why) {
        PersonName declared = new PersonName(family, usage, given == null ? List.of() : List.of(given.split(", ", -1)));
        PersonName printed = PersonName.printed(printedFamily, printedUsage, printedGiven);

        assertThat(Writings.ofTheHouse().names().compare(declared, printed, words == null ? "" : words))
                .as(why)
                .isEqualTo(Answers.of(expected));
    }

    @Test
    void aNameIsShownWithItsFirstGivenNameOrInFullWithAll() {
        PersonName name = new PersonName("MARTIN", null, List.of("Sébastien", "Théo"));
        assertThat(name.shown()).isEqualTo("Sébastien MARTIN");
        assertThat(name.full()).isEqualTo("Sébastien, Théo MARTIN");
    }
}
