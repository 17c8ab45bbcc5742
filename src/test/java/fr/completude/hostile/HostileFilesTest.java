package fr.completude.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every hostile file through the real program: it answers, keeps to its limits and leaves nothing lying about. */
class HostileFilesTest {

    @TempDir
    Path folder;

    private Path inbox;
    private Product product;
    private Canary canary;

    @BeforeEach
    void open() throws IOException {
        inbox = Files.createDirectories(folder.resolve("depot"));
        product = new Product(Files.createDirectories(folder.resolve("tmp")));
        canary = Canary.open();
    }

    @AfterEach
    void close() throws IOException {
        canary.close();
    }

    /** The rules of the program with less patience, so that what takes too long is given up within the build's time. */
    private Path hurried() throws IOException {
        Path config = folder.resolve("config");
        try (Stream<Path> files = Files.walk(Path.of("config"))) {
            for (Path file : files.toList()) {
                Path copy = config.resolve(Path.of("config").relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        Path reading = config.resolve("lecture.yaml");
        Files.writeString(
                reading,
                Files.readString(reading)
                        .replace("traces-page: 2000000", "traces-page: 100000")
                        .replace("pages-lues: 60", "pages-lues: 15")
                        .replace("essais: 2 ", "essais: 1 "));
        return config;
    }

    @Test
    void everyFileOfTheSetIsAnsweredForWhatItIs() throws IOException, InterruptedException {
        // What may run into the limit of time is for the evaluation.
        List<HostileFile> files = HostileSet.files(canary.address()).stream()
                .filter(file -> !file.problems().contains("timeout"))
                .toList();
        for (HostileFile file : files) {
            HostileInbox.put(inbox, file.name(), file.content());
        }
        HostileInbox.atRest(inbox);

        Product.Ended night = product.run(List.of(
                "nightly",
                "--inbox",
                inbox.toString(),
                "--output",
                folder.resolve("rapports").toString(),
                "--config",
                hurried().toString(),
                "--le",
                "2026-11-22"));

        assertThat(night.err()).doesNotContain("Exception", "\tat ");
        assertThat(night.status()).as(night.err()).isEqualTo(4);
        Map<String, String> said = new TreeMap<>();
        HostileInbox.said(folder.resolve("rapports")).forEach(one -> said.put(one.file(), one.problem()));
        assertThat(files).allSatisfy(file -> assertThat(file.problems())
                .as(file.name())
                .contains(said.getOrDefault(file.name(), "not answered")));
        assertThat(canary.calls()).isZero();
        assertThat(product.leftBehind()).isEmpty();
        assertThat(night.peakBytes()).isLessThan(3L << 30);
        System.out.println("Hostile files by problem: "
                + said.values().stream().collect(Collectors.groupingBy(p -> p, TreeMap::new, Collectors.counting()))
                + ", at most " + (night.peakBytes() >> 20) + " MiB");
    }

    @Test
    void aDossierOfHostileNamesAndLinksIsCheckedWithoutFollowingThem() throws IOException, InterruptedException {
        Path dossier = Files.createDirectories(inbox.resolve("noms"));
        Path secret = Files.writeString(folder.resolve("secret.txt"), "of somebody else");
        for (String name : List.of(
                "=cmd|' C calc'!A0.pdf",
                "<img src=x onerror=alert(1)>.pdf",
                "a\u202Efdp.exe",
                "ligne\nsuivante.pdf",
                "\u001B[31mrouge.pdf",
                "-rf.pdf",
                "n".repeat(240) + ".pdf")) {
            Files.writeString(dossier.resolve(name), "ceci n'est pas un PDF");
        }
        Files.createSymbolicLink(dossier.resolve("lien.pdf"), secret);
        Files.createSymbolicLink(dossier.resolve("rond"), dossier);
        Files.createSymbolicLink(dossier.resolve("zero.pdf"), Path.of("/dev/zero"));

        Product.Ended check = product.run(List.of("check", dossier.toString()));

        assertThat(check.status()).as(check.err()).isEqualTo(4);
        assertThat(check.out() + check.err())
                .doesNotContain("\u001B[31m", "\u202E", "ligne\nsuivante", "of somebody else", "Exception");
        assertThat(product.leftBehind()).isEmpty();
    }

    @Test
    void aHostileDeclarationIsAMistakeSaidInOneSentence() throws IOException, InterruptedException {
        Map<String, String> declarations = Map.of(
                "alias", aliases(),
                "profond", "faits: " + "[".repeat(50_000),
                "balise",
                        "demarche: !!javax.script.ScriptEngineManager [!!java.net.URL [\"" + canary.address()
                                + "\"]]\n",
                "enorme", "demarche: " + "x".repeat(2 << 20),
                "octets", "demarche: cni\u0000\u0001\u202E\n",
                "motif", "demarche: cni-renouvellement\ndemandeur: {nom: \"" + "A-".repeat(50_000) + "\"}\n");
        List<String> named = new ArrayList<>();
        for (Map.Entry<String, String> declaration : declarations.entrySet()) {
            Path dossier = Files.createDirectories(inbox.resolve(declaration.getKey()));
            Files.writeString(dossier.resolve("piece.pdf"), "%PDF-1.7");
            Files.writeString(dossier.resolve("dossier.yaml"), declaration.getValue());
            named.add(declaration.getKey());
        }
        HostileInbox.atRest(inbox);

        Product.Ended night = product.run(List.of(
                "nightly",
                "--inbox",
                inbox.toString(),
                "--output",
                folder.resolve("rapports").toString(),
                "--le",
                "2026-11-22"));

        assertThat(night.status()).as(night.err()).isEqualTo(4);
        assertThat(night.err()).doesNotContain("Exception", "\tat ");
        assertThat(canary.calls()).isZero();
        assertThat(HostileInbox.said(folder.resolve("rapports")).stream().map(HostileInbox.Said::verdict))
                .isNotEmpty()
                .doesNotContain("complete");
        assertThat(product.leftBehind()).isEmpty();
        assertThat(named).hasSize(6);
    }

    private static String aliases() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(10)));
        }
        return text.append("demarche: *a11\n").toString();
    }
}
