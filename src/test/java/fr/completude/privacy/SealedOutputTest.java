package fr.completude.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import fr.completude.hostile.Product;
import fr.completude.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program over an output folder with a key: what lies on its disk, and who may go on. */
class SealedOutputTest {

    private static final List<String> MARKERS = MarkedDossier.markers();
    private static final String REPORTS = "2026-11-22/" + MarkedDossier.MAIRIE + "/" + MarkedDossier.NAME;

    @TempDir
    Path folder;

    private Path inbox;
    private Path output;
    private Path temporary;
    private Product product;

    @BeforeEach
    void open() throws IOException {
        inbox = Files.createDirectories(folder.resolve("depot"));
        output = folder.resolve("rapports");
        temporary = Files.createDirectories(folder.resolve("tmp"));
        product = with(Map.of("COMPLETUDE_CLE", key(1)));
        MarkedDossier.write(inbox, "2026-12-03T14:30");
    }

    private Product with(Map<String, String> environment) {
        return new Product(temporary, environment);
    }

    private static String key(int letter) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) letter);
        return Base64.getEncoder().encodeToString(key);
    }

    private List<String> nightOf(String day) {
        return List.of("nightly", "--inbox", inbox.toString(), "--output", output.toString(), "--le", day);
    }

    private List<String> over(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--output", output.toString()));
        return all;
    }

    @Test
    void whatIsKeptCanBeReadWithTheKeyAlone() throws IOException, InterruptedException {
        Product.Ended night = product.run(nightOf("2026-11-22"));
        assertThat(night.status()).as(night.err()).isEqualTo(4);

        Path state = output.resolve(".completude");
        List<String> everything =
                Stream.concat(MARKERS.stream(), Stream.of(MarkedDossier.NAME)).toList();
        assertThat(Traces.of(everything, state, path -> true)).isEmpty();
        assertThat(Traces.of(MARKERS, output, SealedOutputTest::isKept)).isEmpty();
        assertThat(Traces.of(MARKERS, output, path -> path.endsWith("report.json")))
                .as("the marks were there to be found")
                .isNotEmpty();
        assertThat(output.resolve(
                        "quarantine/" + REPORTS.substring(11) + "/ZQSOUSDOSSIER/ZQFICHIER casse.pdf/reason.json"))
                .as("the name of a file stands in that of its folder, and there alone")
                .binaryContent()
                .startsWith('C', 'P', 'L', 'T', 1);
        assertThat(output.resolve(REPORTS)).isDirectoryContaining(path -> path.endsWith("page-01.jpg"));
        assertThat(files(output).keySet()).allSatisfy(SealedOutputTest::isForItsOwnerAlone);

        nobodyElseGoesOn();

        Path file = folder.resolve("cle");
        Files.writeString(file, key(1) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Product.Ended again =
                with(Map.of("COMPLETUDE_CLE_FICHIER", file.toString())).run(nightOf("2026-11-23"));
        assertThat(again.status()).as(again.err()).isEqualTo(4);
        assertThat(Files.readString(output.resolve("2026-11-23/mus/" + MarkedDossier.NAME + "/report.json")))
                .contains("\"cachedPages\": 1");

        served();
        handedOver();
        Product.Ended rejudged =
                product.run(List.of("rejudge", output.resolve("2026-11-23").toString()));
        assertThat(rejudged.out()).as(rejudged.err()).contains("Un dossier jugé à nouveau");

        gone(everything);
    }

    private void nobodyElseGoesOn() throws IOException, InterruptedException {
        Map<Path, Long> before = files(output);
        List<List<String>> commands = List.of(
                nightOf("2026-11-23"),
                over("serve", "--port", "1"),
                over("worker", "--inbox", inbox.toString()),
                over("purge", "--le", "2027-03-01"),
                over("erase", "mus/" + MarkedDossier.NAME),
                over(
                        "export",
                        "mus/" + MarkedDossier.NAME,
                        "--to",
                        folder.resolve("x.zip").toString()),
                over("quarantine", "list"),
                over("quarantine", "release", "mus/" + MarkedDossier.NAME),
                over("audit", "export"),
                over("check", inbox.toString()),
                over("corrections"),
                over("retry", "mus/" + MarkedDossier.NAME),
                List.of("rejudge", output.toString()));
        for (List<String> command : commands) {
            Product.Ended wrong = with(Map.of("COMPLETUDE_CLE", key(2))).run(command);
            assertThat(wrong.status()).as(command + wrong.err()).isEqualTo(2);
            assertThat(wrong.err()).as(command.toString()).contains("La clé donnée n'est pas celle du dossier");
            Product.Ended missing = with(Map.of()).run(command);
            assertThat(missing.status()).as(command + missing.err()).isEqualTo(2);
            assertThat(missing.err()).as(command.toString()).contains("est chiffré", "COMPLETUDE_CLE_FICHIER");
        }
        assertThat(files(output)).isEqualTo(before);
        assertThat(folder.resolve("x.zip")).doesNotExist();
    }

    private void served() throws IOException, InterruptedException {
        int port = freePort();
        Visitor visitor = new Visitor(port);
        List<String> pages = new ArrayList<>();
        Product.Ended served =
                product.killedWhen(() -> isLookedAt(visitor, pages), over("serve", "--port", String.valueOf(port)));
        assertThat(served.err()).doesNotContain("Exception");
        assertThat(pages).hasSize(3);
        assertThat(pages.get(0)).as("a picture").startsWith("\u00FF\u00D8\u00FF");
        assertThat(pages.get(1)).contains("ZQ");
        assertThat(pages.get(2)).contains("ZQ");
    }

    private static boolean isLookedAt(Visitor visitor, List<String> pages) {
        String report = "/rapports/2026-11-23/mus/" + MarkedDossier.NAME + "/";
        try {
            visitor.get("/");
            pages.add(new String(visitor.bytes(report + "page-01.jpg"), StandardCharsets.ISO_8859_1));
            pages.add(visitor.get(report + "report.html").body());
            pages.add(visitor.get(report + "relire").body());
            return true;
        } catch (ConnectException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Whom it is about gets it in clear. */
    private void handedOver() throws IOException, InterruptedException {
        Path zip = folder.resolve("remis.zip");

        Product.Ended export = product.run(over("export", "mus/" + MarkedDossier.NAME, "--to", zip.toString()));

        assertThat(export.status()).as(export.err()).isZero();
        try (ZipFile handed = new ZipFile(zip.toFile())) {
            ZipEntry kept = handed.getEntry(REPORTS + "/recognised.json");
            assertThat(new String(handed.getInputStream(kept).readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("{")
                    .contains("ZQ");
            ZipEntry picture = handed.getEntry(REPORTS + "/page-01.jpg");
            assertThat(handed.getInputStream(picture).readNBytes(2)).containsExactly(0xFF, 0xD8);
        }
    }

    private void gone(List<String> everything) throws IOException, InterruptedException {
        Product.Ended erased = product.run(over("erase", "mus/" + MarkedDossier.NAME));
        assertThat(erased.status()).as(erased.err()).isZero();
        assertThat(Traces.of(everything, output, path -> true)).isEmpty();
        try (Stream<Path> tree = Files.walk(output.resolve(".completude/readings"))) {
            assertThat(tree.filter(Files::isRegularFile)).isEmpty();
        }
        Product.Ended night = product.run(nightOf("2026-11-24"));
        assertThat(night.status()).as(night.err()).isEqualTo(4);
        Product.Ended purge = product.run(over("purge", "--le", "2027-03-01"));
        assertThat(purge.status()).as(purge.err()).isZero();
        assertThat(purge.out()).contains("mus/" + MarkedDossier.NAME);
        assertThat(Traces.of(everything, output, path -> true)).isEmpty();
        Product.Ended verified = product.run(over("audit", "verify"));
        assertThat(verified.status()).as(verified.err()).isZero();
    }

    @Test
    void aFolderBegunWithoutAKeyRefusesOne() throws IOException, InterruptedException {
        Product.Ended night = with(Map.of()).run(nightOf("2026-11-22"));
        assertThat(night.status()).as(night.err()).isEqualTo(4);
        Map<Path, Long> before = files(output);

        Product.Ended keyed = product.run(nightOf("2026-11-23"));

        assertThat(keyed.status()).isEqualTo(2);
        assertThat(keyed.err()).contains("a été commencé sans clé", "un autre --output");
        assertThat(files(output)).isEqualTo(before);
    }

    @Test
    void aKeyThatIsNoneIsToldBeforeAnythingIsMade() throws IOException, InterruptedException {
        Product.Ended night = with(Map.of("COMPLETUDE_CLE", "trop-court")).run(nightOf("2026-11-22"));

        assertThat(night.status()).isEqualTo(2);
        assertThat(night.err()).contains("32 octets", "openssl rand -base64 32");
        assertThat(output).doesNotExist();
    }

    private static boolean isKept(Path path) {
        return path.endsWith("recognised.json")
                || path.endsWith("pictures.json")
                || path.toString().endsWith(".jpg");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** With the time of their last change. */
    private static Map<Path, Long> files(Path folder) throws IOException {
        Map<Path, Long> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(file, Files.getLastModifiedTime(file).toMillis());
            }
        }
        return files;
    }

    private static void isForItsOwnerAlone(Path path) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .as(path.toString())
                .endsWith("------");
    }
}
