package fr.completude.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import fr.completude.dossier.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditJournalTest {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC);
    private static final Clock DECEMBER = Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path output;

    private AuditJournal journal() {
        return AuditJournal.of(output, NOVEMBER);
    }

    private Path file() {
        return output.resolve(".completude/audit/2026-11.log");
    }

    private void threeDeeds() {
        AuditJournal journal = journal();
        journal.note(Entry.of("agnes", Deed.SIGNED_IN));
        journal.note(Entry.of("agnes", Deed.VIEWED, "mus", "2026-12-03-MARTIN"));
        journal.note(Entry.of("agnes", Deed.DECIDED, "mus", "2026-12-03-MARTIN").with("requirement", "photo"));
    }

    @Test
    void aJournalThatNobodyTouchedIsSound() throws IOException {
        threeDeeds();

        assertThat(journal().verify(null)).isInstanceOfSatisfying(Verification.Sound.class, sound -> {
            assertThat(sound.lines()).isEqualTo(3);
            assertThat(sound.head()).hasSize(64);
        });
        assertThat(Files.readString(file())).contains("\"deed\":\"decided\"", "\"requirement\":\"photo\"");
    }

    @Test
    void eachLineCanBeCheckedWithCommonTools() throws IOException {
        threeDeeds();

        assertThat(Files.readAllLines(file()))
                .allSatisfy(line -> assertThat(line.substring(0, 64)).isEqualTo(Sha256.of(line.substring(65))));
    }

    @Test
    void aChangedLineShows() throws IOException {
        threeDeeds();
        Files.writeString(file(), Files.readString(file()).replace("viewed", "signed-out"));

        assertThat(journal().verify(null)).isEqualTo(new Verification.Broken("2026-11.log", 2));
    }

    @Test
    void aLineChangedWithItsHashShowsInTheNextOne() throws IOException {
        threeDeeds();
        List<String> lines = new ArrayList<>(Files.readAllLines(file()));
        String forged = lines.get(1).substring(65).replace("agnes", "bruno");
        lines.set(1, Sha256.of(forged) + " " + forged);
        Files.write(file(), lines);

        assertThat(journal().verify(null)).isEqualTo(new Verification.Broken("2026-11.log", 3));
    }

    @Test
    void aLineTakenOutShows() throws IOException {
        threeDeeds();
        List<String> lines = new ArrayList<>(Files.readAllLines(file()));
        lines.remove(1);
        Files.write(file(), lines);

        assertThat(journal().verify(null)).isEqualTo(new Verification.Broken("2026-11.log", 2));
    }

    @Test
    void linesCutOffTheEndShowToWhoeverNotedTheHead() throws IOException {
        threeDeeds();
        String head = ((Verification.Sound) journal().verify(null)).head();
        journal().note(Entry.of("agnes", Deed.SIGNED_OUT));
        assertThat(journal().verify(head)).isInstanceOf(Verification.Sound.class);

        Files.write(file(), Files.readAllLines(file()).subList(0, 2));

        assertThat(journal().verify(null)).isInstanceOf(Verification.Sound.class);
        assertThat(journal().verify(head)).isEqualTo(new Verification.HeadMissing(2));
    }

    @Test
    void nothingIsHungOnALineThatWasChanged() throws IOException {
        threeDeeds();
        Files.writeString(file(), Files.readString(file()).replace("photo", "other"));

        assertThatThrownBy(() -> journal().note(Entry.of("agnes", Deed.SIGNED_OUT)))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void whatACrashLeftHalfWrittenIsTakenAway() throws IOException {
        threeDeeds();
        Files.writeString(file(), "0123456789abcdef", StandardOpenOption.APPEND);

        journal().note(Entry.of("agnes", Deed.SIGNED_OUT));

        assertThat(journal().verify(null))
                .isInstanceOfSatisfying(Verification.Sound.class, sound -> assertThat(sound.lines())
                        .isEqualTo(4));
    }

    @Test
    void dossiersStandUnderPseudonymsWhichOnlyTheKeyTells() throws IOException {
        threeDeeds();
        List<String> ofMartin = new ArrayList<>();
        List<String> ofDurand = new ArrayList<>();

        journal().export("mus", "2026-12-03-MARTIN", ofMartin::add);
        journal().export("mus", "2026-12-03-DURAND", ofDurand::add);

        assertThat(Files.readString(file())).doesNotContain("MARTIN");
        assertThat(ofMartin).hasSize(2);
        assertThat(ofDurand).isEmpty();
    }

    @Test
    void theJournalIsTheOwnersAlone() throws IOException {
        threeDeeds();

        try (var files = Files.walk(output.resolve(".completude"))) {
            assertThat(files.toList()).hasSize(5).allSatisfy(path -> assertThat(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .endsWith("------"));
        }
    }

    @Test
    void anotherMonthIsAnotherFileAndTheSameChain() throws IOException {
        threeDeeds();
        AuditJournal.of(output, DECEMBER).note(Entry.of("agnes", Deed.SIGNED_OUT));
        // A clock that was set back.
        journal().note(Entry.of("agnes", Deed.SIGNED_IN));

        assertThat(Files.readAllLines(file())).hasSize(3);
        assertThat(journal().verify(null))
                .isInstanceOfSatisfying(Verification.Sound.class, sound -> assertThat(sound.lines())
                        .isEqualTo(5));
        assertThat(journal().filesBefore(YearMonth.of(2026, 12))).containsExactly(file());
    }

    @Test
    void whatIsLeftAfterOldMonthsWentIsStillSound() throws IOException {
        threeDeeds();
        AuditJournal.of(output, DECEMBER).note(Entry.of("agnes", Deed.SIGNED_OUT));
        String head = ((Verification.Sound) journal().verify(null)).head();
        Files.delete(file());

        assertThat(journal().verify(head)).isEqualTo(new Verification.Sound(4, head));
    }

    @Test
    void manyMayWriteAtTheSameTime() throws IOException {
        IntStream.range(0, 200).parallel().forEach(i -> AuditJournal.of(output, NOVEMBER)
                .note(Entry.of("clerk" + i, Deed.VIEWED, null, "d" + i)));

        assertThat(journal().verify(null))
                .isInstanceOfSatisfying(Verification.Sound.class, sound -> assertThat(sound.lines())
                        .isEqualTo(200));
    }

    @Test
    void textOfAPaperIsNoDetail() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Entry.of("agnes", Deed.CHANGED).with("value", "x".repeat(201)));
    }
}
