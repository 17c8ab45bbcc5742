package fr.completude.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;

import fr.completude.batch.NightOrder.Resume;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier that is not to be seen: withdrawn, or its whole inbox is away. */
class EmptiedInboxTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final InboxEntry ENTRY = new InboxEntry("a", "a", "mus", null, null);

    private final Path inbox;
    private final DossierStages stages;

    EmptiedInboxTest(@TempDir Path folder) throws IOException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
        NightOrder order = new NightOrder(inbox, folder.resolve("out"), DAY, Period.ofDays(14), 1, Resume.SAME_DAY);
        stages = RealStages.with(null).over(new TextReader(), order);
    }

    @Test
    void ofAnInboxThatShowsNothingAtAllNoDossierIsSaidToBeWithdrawn() {
        assertThatThrownBy(() -> stages.examine(inbox, ENTRY, DAY, null))
                .isInstanceOfSatisfying(
                        NightException.class, e -> assertThat(e.code()).isEqualTo("batch.inbox-empty"));
    }

    @Test
    void besideOthersADossierThatIsGoneWasWithdrawn() throws IOException {
        Files.writeString(Files.createDirectory(inbox.resolve("b")).resolve("scan.pdf"), "Une page");

        assertThat(stages.examine(inbox, ENTRY, DAY, null))
                .isInstanceOfSatisfying(
                        Examination.class, one -> assertThat(one.recognised()).isNull());
    }
}
