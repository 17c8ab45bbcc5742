package fr.completude.retention;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import fr.completude.dossier.Sha256;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The database that nights leave in an output folder, with rows of one's own. */
record Nights(JdbcClient jdbc, long run, LocalDate day) {

    static Nights in(Path output) {
        JdbcDataSource file = new JdbcDataSource();
        file.setURL("jdbc:h2:file:" + output.resolve(".completude/night").toAbsolutePath());
        file.setUser("sa");
        file.setPassword("");
        DatabasePopulatorUtils.execute(
                new ResourceDatabasePopulator(new ClassPathResource("fr/completude/batch/night.sql")), file);
        return new Nights(JdbcClient.create(file), 0, LocalDate.EPOCH);
    }

    Nights of(long ofRun, LocalDate ofDay) {
        jdbc.sql("INSERT INTO night_run (run, inbox, checked_on) VALUES (?, ?, ?)")
                .params(ofRun, Sha256.of("inbox"), ofDay)
                .update();
        return new Nights(jdbc, ofRun, ofDay);
    }

    Nights entry(@Nullable String mairie, String dossier, @Nullable String appointment) {
        String key = Sha256.of(mairie + "/" + dossier);
        jdbc.sql("INSERT INTO night_entry (run, entry_key, path, name, mairie, appointment, band, folder, folder_key,"
                        + " state, changes) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, 'REPORTED', '')")
                .param(run)
                .param(key)
                .param(mairie + "/" + dossier)
                .param(dossier)
                .param(mairie)
                .param(appointment == null ? null : LocalDateTime.parse(appointment))
                .param(mairie + "/" + dossier)
                .param(key)
                .update();
        return this;
    }

    Nights number(@Nullable String mairie, String dossier, String number) {
        jdbc.sql("INSERT INTO night_number (inbox, entry_key, number_key, mairie, dossier, told, seen_on)"
                        + " VALUES (?, ?, ?, ?, ?, 0, ?)")
                .param(Sha256.of("inbox"))
                .param(Sha256.of(mairie + "/" + dossier))
                .param(Sha256.of(number))
                .param(mairie)
                .param(dossier)
                .param(day)
                .update();
        return this;
    }

    Nights changes(String dossier, String sentence) {
        jdbc.sql("UPDATE night_entry SET changes = ? WHERE name = ?")
                .params(sentence, dossier)
                .update();
        return this;
    }

    List<String> names() {
        return jdbc.sql("SELECT name FROM night_entry UNION SELECT dossier FROM night_number"
                        + " UNION SELECT changes FROM night_entry WHERE changes <> '' ORDER BY 1")
                .query(String.class)
                .list();
    }
}
