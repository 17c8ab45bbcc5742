package fr.completude.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import fr.completude.batch.RealServers;
import fr.completude.hostile.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** As {@link PrivacyTest}, of a night that another process works for, over a real database and a real broker. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ClusterPrivacyTest {

    private static final List<String> MARKERS = MarkedDossier.markers();
    private static final List<String> EVERYTHING =
            Stream.concat(MARKERS.stream(), Stream.of(MarkedDossier.NAME)).toList();

    @TempDir
    Path folder;

    private Path inbox;
    private Path output;
    private Path config;
    private Product manager;
    private Product worker;
    private RealServers servers;

    @BeforeEach
    void open() throws Exception {
        inbox = Files.createDirectories(folder.resolve("depot"));
        output = folder.resolve("rapports");
        manager = new Product(Files.createDirectories(folder.resolve("tmp")));
        worker = new Product(Files.createDirectories(folder.resolve("tmp-worker")));
        servers = RealServers.keeping();
        config = configured();
    }

    @AfterEach
    void stop() throws Exception {
        servers.stop();
    }

    private Path configured() throws IOException {
        Path copy = folder.resolve("config");
        Path shipped = Path.of("config");
        try (Stream<Path> tree = Files.walk(shipped)) {
            for (Path file : tree.toList()) {
                Files.copy(file, copy.resolve(shipped.relativize(file).toString()));
            }
        }
        Files.writeString(
                copy.resolve("grappe.yaml"),
                "base: {adresse: \"%s\", compte: postgres}\ncourtier: {adresse: \"%s\"}\npart: 4\navance: 8\n"
                        .formatted(servers.databaseUrl(), servers.brokerUrl()));
        return copy;
    }

    private List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of(words));
        command.addAll(List.of("--config", config.toString(), "--output", output.toString()));
        return command;
    }

    @Test
    void whatDossiersSayReachesNeitherDatabaseNorBrokerAndOnceTheyAreGoneTheirNamesAreThereNoMore() throws Exception {
        MarkedDossier.write(inbox, "2026-12-03T14:30");
        MarkedDossier.writeMisdeclared(inbox);
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Product.Ended> working = CompletableFuture.supplyAsync(() -> worked(over));

        Product.Ended night = manager.run(command(
                "nightly", "--debug", "--profile", "cluster", "--le", "2026-11-22", "--inbox", inbox.toString()));
        over.set(true);
        Product.Ended worked = working.get();

        assertThat(night.status()).as(night.err()).isEqualTo(4);
        // The marks were there to be found, and the places looked into are those.
        assertThat(Traces.of(MARKERS, output, path -> path.endsWith("report.json")))
                .isNotEmpty();
        assertThat(Traces.in(rows(), List.of(MarkedDossier.NAME))).isNotEmpty();
        assertThat(Traces.of(List.of(MarkedDossier.NAME), databaseFiles(), path -> true))
                .isNotEmpty();
        assertThat(Traces.of(List.of("completude."), servers.brokerFiles(), path -> true))
                .isNotEmpty();

        assertThat(Traces.in(rows(), MARKERS)).isEmpty();
        assertThat(Traces.of(MARKERS, databaseFiles(), path -> true)).isEmpty();
        assertThat(Traces.of(EVERYTHING, servers.brokerFiles(), path -> true)).isEmpty();
        assertThat(Traces.in(night.err() + worked.err() + worked.out(), EVERYTHING))
                .isEmpty();

        Product.Ended purge = manager.run(command("purge", "--profile", "cluster", "--le", "2027-03-01"));

        assertThat(purge.status()).as(purge.err()).isZero();
        assertThat(purge.out()).contains(MarkedDossier.MAIRIE + "/" + MarkedDossier.NAME + "\t");
        assertThat(Traces.in(rows(), EVERYTHING)).isEmpty();
        assertThat(Traces.of(EVERYTHING, databaseFiles(), ClusterPrivacyTest::isNoLogOfTheDatabase))
                .isEmpty();
        assertThat(Traces.of(EVERYTHING, servers.brokerFiles(), path -> true)).isEmpty();
        assertThat(Traces.of(EVERYTHING, output, path -> true)).isEmpty();
        assertThat(Traces.of(EVERYTHING, manager.temporary(), path -> true)).isEmpty();
    }

    /** Until it is killed, as the night is over. */
    private Product.Ended worked(AtomicBoolean over) {
        try {
            return worker.killedWhen(
                    over::get, command("worker", "--debug", "--workers", "1", "--inbox", inbox.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Every row of every table of the program and its framework, as text. */
    private String rows() throws SQLException {
        StringBuilder rows = new StringBuilder();
        for (String table : servers.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
            rows.append(table).append('\n');
            servers.query("SELECT t::text FROM " + table + " t")
                    .forEach(row -> rows.append(row).append('\n'));
        }
        return rows.toString();
    }

    /** As they are on the disk, not in the memory of the server. */
    private Path databaseFiles() throws SQLException {
        servers.checkpoint();
        return servers.databaseFiles();
    }

    /** What the database writes to be able to begin again after a power cut it overwrites by itself, in its own time. */
    private static boolean isNoLogOfTheDatabase(Path path) {
        return !path.toString().contains("pg_wal");
    }
}
