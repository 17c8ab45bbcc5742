package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;

import fr.completude.reporting.DigestRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class DigestRowsTest {

    private static final long RUN = 7;
    private static final LocalDateTime SOON = LocalDateTime.of(2026, 11, 24, 9, 0);

    private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder()
            .setType(EmbeddedDatabaseType.H2)
            .generateUniqueName(true)
            .build();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final DigestRows rows = new DigestRows(jdbc);

    @BeforeEach
    void tables() {
        DatabasePopulatorUtils.execute(
                new ResourceDatabasePopulator(new ClassPathResource("fr/completude/batch/night.sql")), database);
    }

    @AfterEach
    void close() {
        database.shutdown();
    }

    private void entry(long run, int number, @Nullable LocalDateTime appointment, String state) {
        jdbc.sql("INSERT INTO night_entry (run, entry_key, path, name, appointment, band, folder, folder_key, state,"
                        + " verdict, missing) VALUES (?, ?, 'p', ?, ?, 0, 'f', ?, ?, 'COMPLETE', '')")
                .param(run)
                .param("k" + number)
                .param("d" + number)
                .param(appointment)
                .param("k" + number)
                .param(state)
                .update();
    }

    private List<String> told() {
        return StreamSupport.stream(rows.of(RUN).spliterator(), false)
                .map(DigestRow::dossier)
                .toList();
    }

    @Test
    void soonestFirstAndThoseWithoutAnAppointmentLastOverManyPages() {
        Random random = new Random(5);
        List<List<String>> days = new ArrayList<>();
        for (int day = 0; day <= 40; day++) {
            days.add(new ArrayList<>());
        }
        for (int number = 0; number < 3300; number++) {
            int day = random.nextInt(41);
            entry(RUN, number, day == 40 ? null : SOON.plusDays(day), "REPORTED");
            days.get(day).add("d" + number);
        }

        assertThat(told()).isEqualTo(days.stream().flatMap(List::stream).toList());
    }

    @Test
    void pagesThatEndWithTheirRowsLeaveNoneOut() {
        for (int number = 0; number < 1000; number++) {
            entry(RUN, number, SOON, "REPORTED");
        }
        for (int number = 1000; number < 2000; number++) {
            entry(RUN, number, null, "REPORTED");
        }

        assertThat(told())
                .hasSize(2000)
                .doesNotHaveDuplicates()
                .startsWith("d0")
                .endsWith("d1999");
    }

    @Test
    void onlyWhatThisRunReported() {
        entry(RUN, 1, SOON.plusDays(1), "REPORTED");
        entry(RUN, 2, SOON, "REGISTERED");
        entry(RUN + 1, 3, SOON, "REPORTED");
        entry(RUN, 4, SOON, "REPORTED");

        assertThat(told()).containsExactly("d4", "d1");
        assertThat(rows.soonest(RUN, 1)).extracting(DigestRow::dossier).containsExactly("d4");
        assertThat(rows.of(RUN + 2)).isEmpty();
    }
}
