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
