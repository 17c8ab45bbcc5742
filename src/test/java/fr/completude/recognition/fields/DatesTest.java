package fr.completude.recognition.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import fr.completude.recognition.PageOfText;
import fr.completude.recognition.text.PageText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static List<LocalDate> in(String text) {
        return fr.completude.recognition.fields.Dates.on(
                        PageText.of("a", PageOfText.of(text).page(1)))
                .stream()
                .map(FoundDate::date)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "le 12/03/2026, 2026-03-12",
        "le 12.03.2026, 2026-03-12",
        "le 12-03-2026, 2026-03-12",
        "le 12 / 03 / 2026, 2026-03-12",
        "12 03 2026, 2026-03-12",
        "12.03.26, 2026-03-12",
        "le 12.03.85, 1985-03-12",
        "12 mars 2026, 2026-03-12",
        "1er mars 2026, 2026-03-01",
        "1 ER MARS 2026, 2026-03-01",
        "12 JANV. 2026, 2026-01-12",
        "12 FEVR 2026, 2026-02-12",
        "12 août 2026, 2026-08-12",
        "12 DECEMBRE 2026, 2026-12-12",
        "2026-03-12, 2026-03-12",
        "O2/1O/2O26, 2026-10-02",
        "13 071990, 1990-07-13",
        "1 2 0 3 2 0 2 6, 2026-03-12",
        "le l2/03/2026, 2026-03-12",
        "le 12/O3/2026, 2026-03-12",
        "1er août 2026, 2026-08-01",
        "12 juil. 2026, 2026-07-12",
        "12 sept. 2026, 2026-09-12",
        "12 Févr. 2026, 2026-02-12",
        "12-mars-2026, 2026-03-12",
        "12 rnars 2026, 2026-03-12",
        "le douze mars deux mille vingt-six, 2026-03-12",
        "Le premier avril mil neuf cent quatre-vingt-dix, 1990-04-01",
        "le vingt et un juin mil neuf cent soixante et onze, 1971-06-21",
        "le vingt-et-un juin deux mille un, 2001-06-21",
        "le trente et un décembre mil neuf cent quatre-vingt-dix-neuf, 1999-12-31",
        "LE DOUZE MARS DEUX MILLE VINGT-SIX À NEUF HEURES, 2026-03-12",
        "le trois mai deux mille dix neuf heures trente, 2010-05-03",
        "'le trois mai deux mille dix, neuf heures trente', 2010-05-03",
        "le douze mars 2026, 2026-03-12",
        "le douze mars deux mille vingt est né, 2020-03-12",
        "le douze mars deux mille vingt à 10 heures, 2020-03-12",
        "le douze mars deux mille vingt-six de Paul, 2026-03-12",
        "née le douze mars deux mille vingt fille de Paul, 2020-03-12",
        "'le douze mars deux mille vingt, sise à Mus', 2020-03-12",
        "le 12 mars deux mille vingt-six, 2026-03-12",
        "'L''an deux mille vingt-six, le douze mars', 2026-03-12",
        "'L''an mil neuf cent quarante et le trois mai', 1940-05-03",
        "le trois mai dix-neuf cent quarante, 1940-05-03",
    })
    void everyFrenchWritingIsRead(String text, LocalDate date) {
        assertThat(in(text)).containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le 31/02/2026",
                "le 30 février 2026",
                "12/13/2026",
                "00/05/2026",
                "Tél. 01 02 03 04 05",
                "n° 12345678901234",
                "12/03",
                "12 pommes 2026",
                "version 1.2.3",
                "le trente et un février deux mille vingt-six",
                "le trente-deux mars deux mille vingt-six",
                "le douze mars deux mille vingt-vingt",
                "le douze mars",
                "le douze mars deux mille vingt s1x",
                "le douze mars deux mille vingt-slx",
                "le douze mars deux mille v1ngt-six",
                "le douze mars deux mille vinqt six",
                "le douze mars deux mille vingt hult",
                "le vingt mars mil neuf cent quatrc-vingt-dix",
                "le vingt mars mil neuf cent soixante et d1x",
                "mars deux mille vingt-six",
                "douze mois deux mille vingt-six euros",
                "29 février 2025",
                "29/02/2025",
                "31.04.26",
                "2026-02-30",
            })
    void whatIsNoDayOfTheCalendarStaysUnread(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Property
    void aDateIsReadBackFromEveryWriting(@ForAll("days") LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
        for (String writing : List.of(
                DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day),
                DateTimeFormatter.ofPattern("d.M.yyyy").format(day),
                DateTimeFormatter.ofPattern("dd MM yyyy").format(day),
                day.getDayOfMonth() + " " + month + " " + day.getYear(),
                day.toString())) {
            assertThat(in("Fait le " + writing)).containsExactly(day);
        }
    }

    @Property
    void aDayTheMonthDoesNotHaveIsNeverMovedToAnother(@ForAll("impossible") String writing) {
        assertThat(in("Fait le " + writing)).isEmpty();
    }

    @Property
    void aDateWrittenOutIsReadBack(@ForAll("days") LocalDate day) {
        String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
        String year = spelled(day.getYear());
        assertThat(in("né le " + spelled(day.getDayOfMonth()) + " " + month + " " + year + " à"))
                .containsExactly(day);
        assertThat(in("L'an " + year + ", le " + spelled(day.getDayOfMonth()) + " " + month + " à"))
                .containsExactly(day);
    }

    /** By the rules of the grammar: « et » before un and onze but after quatre-vingt, plurals, hyphens below a hundred. */
    private static String spelled(int number) {
        List<String> small =
                List.of(("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze "
                                + "quinze seize dix-sept dix-huit dix-neuf")
                        .split(" "));
        if (number >= 1000) {
            String thousands = number < 2000 ? "mil" : "deux mille";
            return number % 1000 == 0 ? thousands : thousands + " " + spelled(number % 1000);
        }
        if (number >= 100) {
            String hundreds = number < 200 ? "cent" : small.get(number / 100) + " cent";
            return number % 100 == 0 ? hundreds + (number < 200 ? "" : "s") : hundreds + " " + spelled(number % 100);
        }
        if (number < 20) {
            return small.get(number);
        }
        if (number >= 80) {
            return number == 80 ? "quatre-vingts" : "quatre-vingt-" + small.get(number - 80);
        }
        List<String> tens = List.of("vingt", "trente", "quarante", "cinquante", "soixante", "soixante");
        int rest = number < 70 ? number % 10 : number - 60;
        String ten = tens.get(number / 10 - 2);
        boolean and = rest == 1 || rest == 11;
        return rest == 0 ? ten : ten + (and ? " et " : "-") + small.get(rest);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1920, 1, 1), LocalDate.of(2069, 12, 31));
    }

    @Provide
    Arbitrary<String> impossible() {
        Arbitrary<YearMonth> months = Dates.yearMonths().between(YearMonth.of(1950, 1), YearMonth.of(2060, 12));
        return Combinators.combine(months, Arbitraries.integers().between(1, 60))
                .as((month, more) ->
                        "%02d/%02d/%d".formatted(month.lengthOfMonth() + more, month.getMonthValue(), month.getYear()));
    }
}
