package fr.completude.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder of hostile files, and the set of the program, through {@code check} and {@code nightly} with the limits as
 * configured: {@code mvn test -Dtest=HostileEvaluation -Dhostile=DIR}. What is said of each goes into
 * {@code target/hostile.tsv}.
 */
@EnabledIfSystemProperty(named = "hostile", matches = ".+")
class HostileEvaluation {

    @TempDir
    Path folder;

    @Test
    void everyFileIsAnswered() throws IOException, InterruptedException {
        Path inbox = Files.createDirectories(folder.resolve("depot"));
        Product product = new Product(Files.createDirectories(folder.resolve("tmp")));
        try (Canary canary = Canary.open();
                Stream<Path> named = Files.walk(Path.of(System.getProperty("hostile")))) {
            for (Path file : named.filter(Files::isRegularFile).toList()) {
                HostileInbox.put(inbox, file.getFileName().toString(), Files.readAllBytes(file));
            }
            for (HostileFile file : HostileSet.files(canary.address())) {
                HostileInbox.put(inbox, file.name(), file.content());
            }
            HostileInbox.atRest(inbox);
            Path reports = folder.resolve("rapports");

            Product.Ended night = product.run(List.of(
                    "nightly", "--inbox", inbox.toString(), "--output", reports.toString(), "--le", "2026-11-22"));
            List<HostileInbox.Said> said = HostileInbox.said(reports);
            tell("nightly", night, said);
            Product.Ended check = product.run(Stream.concat(
                            Stream.of(
                                    "check",
                                    "--format",
                                    "json",
                                    "--output",
                                    folder.resolve("check").toString()),
                            dossiers(inbox))
                    .toList());
            tell("check", check, HostileInbox.said(folder.resolve("check")));

            Files.write(
                    Path.of("target/hostile.tsv"),
                    said.stream()
                            .map(one -> String.join(
                                    "\t", one.file(), one.problem(), String.valueOf(one.millis()), one.verdict()))
                            .toList());
            try (Stream<Path> dossiers = Files.list(inbox)) {
                assertThat(said).hasSize((int) dossiers.count());
            }
            assertThat(List.of(night.status(), check.status())).containsOnly(4);
            assertThat(said).extracting(HostileInbox.Said::verdict).doesNotContain("complete");
            assertThat(canary.calls()).isZero();
            assertThat(product.leftBehind()).isEmpty();
        }
    }

    private static Stream<String> dossiers(Path inbox) throws IOException {
        try (Stream<Path> dossiers = Files.list(inbox)) {
            return dossiers.sorted().map(Path::toString).toList().stream();
        }
    }

    private static void tell(String command, Product.Ended ended, List<HostileInbox.Said> said) {
        Map<String, Long> totals = said.stream()
                .collect(Collectors.groupingBy(HostileInbox.Said::problem, TreeMap::new, Collectors.counting()));
        System.out.println(command + ": status " + ended.status() + ", " + said.size() + " files " + totals
                + ", at most " + (ended.peakBytes() >> 20) + " MiB, longest "
                + said.stream().mapToLong(HostileInbox.Said::millis).max().orElse(0) + " ms");
    }
}
