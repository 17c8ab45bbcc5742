package fr.completude.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealsTest {

    private static final byte[] SECRET = "MARCHEBOIS Léa".getBytes(StandardCharsets.UTF_8);

    private final Path folder;
    private final Path output;

    SealsTest(@TempDir Path folder) {
        this.folder = folder;
        this.output = folder.resolve("rapports");
    }

    private static Map<String, String> environment(int letter, int bytes) {
        byte[] key = new byte[bytes];
        java.util.Arrays.fill(key, (byte) letter);
        return Map.of(SealingKey.KEY, Base64.getEncoder().encodeToString(key));
    }

    private static Optional<SealingKey> key(int letter) {
        return SealingKey.of(environment(letter, 32));
    }

    private static Optional<SealingKey> none() {
        return SealingKey.of(Map.of());
    }

    private static void refuses(String code, ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(SealRefusedException.class, refused -> assertThat(refused.code())
                        .isEqualTo(code));
    }

    private Path put(String place) throws IOException {
        Path file = output.resolve(place);
        Files.createDirectories(file.getParent());
        Files.write(file, Seals.sealed(file, SECRET));
        return file;
    }

    @Test
    void withoutAKeyAFileStandsAsItIsAndNothingIsMade() throws IOException {
        Seals.begin(output, none());

        assertThat(output).doesNotExist();
        assertThat(Files.readAllBytes(put("2026-11-22/mus/a/recognised.json"))).isEqualTo(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22/mus/a/recognised.json",
                "2026-11-22/mus/a/pictures.json",
                "2026-11-22/mus/a/page-01.jpg",
                "2026-11-22/mus/a/photo-01.jpg",
                "quarantine/mus/a/autre.pdf/reason.json",
                ".completude/readings/empreinte/ab/abcd.json.gz",
                ".completude/corrections/abcd.json",
                ".completude/audit/key"
            })
    void whatIsKeptIsSealedAndReadBack(String place) throws IOException {
        Seals.begin(output, key(1));

        Path file = put(place);

        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("MARCHEBOIS");
        assertThat(Seals.read(file)).isEqualTo(SECRET);
        assertThat(Seals.readString(file)).isEqualTo("MARCHEBOIS Léa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22/mus/a/report.html",
                "2026-11-22/mus/a/report.json",
                "2026-11-22/mus/a/notice.pdf",
                "2026-11-22/digest.html",
                ".completude/status.json",
                ".completude/audit/2026-11.log"
            })
    void whatPeopleAndProgramsOpenByThemselvesIsNot(String place) throws IOException {
        Seals.begin(output, key(1));

        assertThat(Files.readAllBytes(put(place))).isEqualTo(SECRET);
    }

    @Test
    void theSameContentNeverStandsTwiceAlike() throws IOException {
        Seals.begin(output, key(1));
        Path file = output.resolve("2026-11-22/mus/a/recognised.json");

        assertThat(Seals.sealed(file, SECRET)).isNotEqualTo(Seals.sealed(file, SECRET));
        assertThat(Seals.sealed(file, SECRET)).startsWith('C', 'P', 'L', 'T', 1).hasSize(SECRET.length + 5 + 12 + 16);
    }

    @Test
    void aFileOfNothingIsReadBack() throws IOException {
        Seals.begin(output, key(1));
        Path file = put("2026-11-22/mus/a/recognised.json");

        Files.write(file, Seals.sealed(file, new byte[0]));

        assertThat(Seals.read(file)).isEmpty();
    }

    @Test
    void noByteOfAFileCanBeChangedNorCutOff() throws IOException {
        Seals.begin(output, key(1));
        Path file = put("2026-11-22/mus/a/recognised.json");
        byte[] standing = Files.readAllBytes(file);

        for (int i = 0; i < standing.length; i++) {
            byte[] changed = standing.clone();
            changed[i] ^= 1;
            Files.write(file, changed);
            assertThatThrownBy(() -> Seals.read(file)).as("byte %d", i).isInstanceOf(BrokenSealException.class);
            Files.write(file, java.util.Arrays.copyOf(standing, i));
            assertThatThrownBy(() -> Seals.read(file)).as("cut at %d", i).isInstanceOf(BrokenSealException.class);
        }
        Files.write(file, SECRET);
        assertThatThrownBy(() -> Seals.read(file)).as("in clear").isInstanceOf(BrokenSealException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22/mus/a/recognised.json, seal.broken",
        ".completude/readings/empreinte/ab/abcd.json.gz, seal.broken",
        "quarantine/mus/a/autre.pdf/reason.json, seal.broken",
        ".completude/corrections/abcd.json, seal.broken-for-good",
        ".completude/audit/key, seal.broken-for-good"
    })
    void whatCannotBeMadeAgainIsNotToBeDeleted(String place, String code) throws IOException {
        Seals.begin(output, key(1));
        Path file = put(place);
        Files.write(file, SECRET);

        assertThatThrownBy(() -> Seals.read(file))
                .isInstanceOfSatisfying(BrokenSealException.class, broken -> assertThat(broken.code())
                        .isEqualTo(code));
    }

    @Test
    void oneFileCannotStandForAnother() throws IOException {
        Seals.begin(output, key(1));
        Path file = put("2026-11-22/mus/a/recognised.json");
        Path other = put("2026-11-22/mus/b/recognised.json");

        Files.write(other, Files.readAllBytes(file));

        assertThatThrownBy(() -> Seals.read(other)).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void theWholeFolderMayBeMoved() throws IOException {
        Seals.begin(output, key(1));
        put("2026-11-22/mus/a/recognised.json");
        Path moved = Files.move(output, folder.resolve("ailleurs"));

        Seals.begin(moved, key(1));

        assertThat(Seals.read(moved.resolve("2026-11-22/mus/a/recognised.json")))
                .isEqualTo(SECRET);
    }

    @Test
    void anotherKeyIsToldAtOnceAndNothingIsWritten() throws IOException {
        Seals.begin(output, key(1));
        long files = files();

        refuses("seal.key-wrong", () -> Seals.begin(output, key(2)));
        refuses("seal.key-wrong", () -> Seals.enter(output.resolve("2026-11-22"), key(2)));

        assertThat(files()).isEqualTo(files);
        Seals.begin(output, key(1));
    }

    @Test
    void aKeyThatIsLackingIsToldAtOnce() throws IOException {
        Seals.begin(output, key(1));

        refuses("seal.key-missing", () -> Seals.begin(output, none()));
        refuses("seal.key-missing", () -> Seals.enter(output.resolve("2026-11-22/mus"), none()));
    }

    @Test
    void whoWasNotGivenTheKeyReadsAndWritesNothing() throws IOException {
        Seals.begin(output, key(1));
        put("2026-11-22/mus/a/recognised.json");
        Path moved = Files.move(output, folder.resolve("ailleurs"));
        Path file = moved.resolve("2026-11-22/mus/a/recognised.json");

        refuses("seal.key-missing", () -> Seals.read(file));
        refuses("seal.key-missing", () -> Seals.sealed(file, SECRET));
        refuses("seal.key-missing", () -> Seals.database(moved));
    }

    @Test
    void aFolderBegunWithoutAKeyTakesNone() throws IOException {
        Files.createDirectories(output.resolve(".completude"));
        Files.writeString(output.resolve(".completude/night.mv.db"), "");

        refuses("seal.key-unexpected", () -> Seals.begin(output, key(1)));
        refuses("seal.key-unexpected", () -> Seals.enter(output, key(1)));

        assertThat(files()).isEqualTo(1);
    }

    @Test
    void whatABeginningThatDiedLeftDoesNotPreventAnother() throws IOException {
        Files.createDirectories(output.resolve(".completude/work"));
        Files.writeString(output.resolve(".completude/new123.tmp"), "");
        Files.writeString(output.resolve(".completude/lock"), "");
        Files.writeString(output.resolve(".completude/stop"), "");

        Seals.enter(output, key(1));

        Seals.begin(output, key(1));

        assertThat(Seals.read(put("2026-11-22/mus/a/page-01.jpg"))).isEqualTo(SECRET);
    }

    @Test
    void ofTwoFirstStartsWithTwoKeysOneGoesOn() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 100; i++) {
                Path begun = folder.resolve("rapports-" + i);
                CyclicBarrier together = new CyclicBarrier(2);
                Future<String> one = both.submit(() -> beginning(begun, 1, together));
                Future<String> other = both.submit(() -> beginning(begun, 2, together));

                assertThat(List.of(one.get(), other.get())).containsExactlyInAnyOrder("goes on", "seal.key-wrong");
            }
        } finally {
            both.shutdown();
        }
    }

    private static String beginning(Path begun, int letter, CyclicBarrier together) throws Exception {
        together.await();
        try {
            Seals.begin(begun, key(letter));
            return "goes on";
        } catch (SealRefusedException e) {
            return e.code();
        }
    }

    @Test
    void withoutItsWitnessNothingIsGoneOnWithNeitherSealedNorInClear() throws IOException {
        Seals.begin(output, key(1));
        Path file = put("2026-11-22/mus/a/recognised.json");
        Files.delete(output.resolve(".completude/chiffrement"));

        refuses("seal.witness-gone", () -> Seals.read(file));
        refuses("seal.witness-gone", () -> Seals.sealed(file, SECRET));
        Files.delete(output.resolve(".completude"));
        refuses("seal.witness-gone", () -> Seals.sealed(file, SECRET));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void damagedLettersAreToldWithAKeyAndWithout(boolean keyed) throws IOException {
        Seals.begin(output, keyed ? key(1) : none());
        Path file = put("2026-11-22/mus/a/recognised.json");
        Files.write(file, Seals.sealed(file, new byte[] {'"', (byte) 0xC3, '"'}));

        assertThatThrownBy(() -> Seals.readString(file)).isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void aChangedWitnessIsTakenForAnotherKey() throws IOException {
        Seals.begin(output, key(1));
        Path witness = output.resolve(".completude/chiffrement");
        Files.write(witness, "autre".getBytes(StandardCharsets.UTF_8));

        refuses("seal.key-wrong", () -> Seals.begin(output, key(1)));
    }

    @Test
    void theDatabaseHasAKeyOfItsOwn() throws IOException {
        Seals.begin(output, key(1));

        assertThat(Seals.database(output).setting()).isEqualTo(";CIPHER=AES");
        assertThat(Seals.database(output).password()).hasSizeGreaterThan(64);
        assertThat(Seals.database(folder.resolve("autre"))).isEqualTo(DatabaseSeal.NONE);
    }

    @Test
    void aKeyHasThirtyTwoBytes() {
        refuses("seal.key-malformed", () -> SealingKey.of(environment(1, 31)));
        assertThat(SealingKey.of(environment(1, 32))).isPresent();
        refuses("seal.key-malformed", () -> SealingKey.of(environment(1, 33)));
        refuses("seal.key-malformed", () -> SealingKey.of(Map.of(SealingKey.KEY, "pas de la base 64")));
        assertThat(SealingKey.of(Map.of(SealingKey.KEY, " "))).isEmpty();
    }

    @Test
    void aKeyMayStandInAFileNobodyElseCanRead() throws IOException {
        Path file = folder.resolve("cle");
        Files.writeString(file, environment(1, 32).get(SealingKey.KEY) + "\n");
        Map<String, String> named = Map.of(SealingKey.KEY_FILE, file.toString());

        for (String open : new String[] {"rw-r-----", "rw----r--", "rw--w----", "rwx-----x"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(open));
            refuses("seal.key-open-to-others", () -> SealingKey.of(named));
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Seals.begin(output, SealingKey.of(named));
        Seals.begin(output, key(1));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
        assertThat(SealingKey.of(named)).isPresent();
    }

    @Test
    void aFileTheServiceManagerHandsOverMayShowTheRightsOfItsList() throws IOException {
        Path credentials = Files.createDirectory(folder.resolve("credentials"));
        Path file =
                Files.writeString(credentials.resolve("cle"), environment(1, 32).get(SealingKey.KEY));
        Map<String, String> handed =
                Map.of(SealingKey.KEY_FILE, file.toString(), "CREDENTIALS_DIRECTORY", credentials.toString());

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
        assertThat(SealingKey.of(handed)).isPresent();
        refuses("seal.key-open-to-others", () -> SealingKey.of(Map.of(SealingKey.KEY_FILE, file.toString())));
        refuses(
                "seal.key-open-to-others",
                () -> SealingKey.of(
                        Map.of(SealingKey.KEY_FILE, file.toString(), "CREDENTIALS_DIRECTORY", folder.toString())));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        refuses("seal.key-open-to-others", () -> SealingKey.of(handed));
    }

    @Test
    void aFileThatIsMissingOrAKeyGivenTwiceIsTold() {
        Map<String, String> missing =
                Map.of(SealingKey.KEY_FILE, folder.resolve("rien").toString());
        refuses("seal.key-unreadable", () -> SealingKey.of(missing));
        refuses(
                "seal.key-twice",
                () -> SealingKey.of(Map.of(
                        SealingKey.KEY,
                        "a",
                        SealingKey.KEY_FILE,
                        folder.resolve("rien").toString())));
    }

    @Test
    void aKeyIsNeverShown() throws IOException {
        Seals.begin(output, key(1));

        assertThat(key(1).orElseThrow()).hasToString("SealingKey");
        assertThat(Seals.database(output)).hasToString("DatabaseSeal");
    }

    private long files() throws IOException {
        try (Stream<Path> tree = Files.walk(output)) {
            return tree.filter(Files::isRegularFile).count();
        }
    }
}
