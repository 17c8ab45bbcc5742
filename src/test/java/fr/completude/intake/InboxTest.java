package fr.completude.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private final Path temp;
    private final Path inbox;

    InboxTest(@TempDir Path temp) throws IOException {
        this.temp = temp;
        this.inbox = Files.createDirectory(temp.resolve("inbox"));
    }

    @Test
    void foldersAndZipsAreDossiers() throws IOException {
        file("MARTIN/scan.pdf");
        file("DURAND.zip");
        file("PETIT.ZIP");

        assertThat(deposits())
                .extracting(Deposit::name, Deposit::mairie)
                .containsExactly(tuple("DURAND", null), tuple("MARTIN", null), tuple("PETIT", null));
        assertThat(deposits()).hasAtLeastOneElementOfType(DossierZip.class);
    }

    @Test
    void aFolderOfFoldersAndZipsIsAMairie() throws IOException {
        file("mus/MARTIN/scan.pdf");
        file("mus/DURAND.zip");
        file("nages/PETIT/recto/1.jpg");

        assertThat(deposits())
                .extracting(deposit -> deposit.mairie() + "/" + deposit.name())
                .containsExactly("mus/DURAND", "mus/MARTIN", "nages/PETIT");
    }

    @Test
    void aFolderWithADeclarationIsADossierEvenWhenItsPiecesLieInFolders() throws IOException {
        file("MARTIN/dossier.yaml");
        file("MARTIN/recto/1.jpg");

        assertThat(deposits()).extracting(Deposit::name).containsExactly("MARTIN");
    }

    @Test
    void aFileLeftInTheFolderOfAMairieDoesNotMeltItsDossiersIntoOne() throws IOException {
        file("mus/note.txt");
        file("mus/MARTIN/dossier.yaml");
        file("mus/DURAND/dossier.yaml");

        assertThat(deposits()).extracting(Deposit::name).containsExactly("DURAND", "MARTIN");
        assertThat(strays()).containsExactly("mus/note.txt LOOSE_FILE");
    }

    @Test
    void nothingIsSkippedSilently() throws IOException {
        file("perdu.pdf");
        Files.createDirectory(inbox.resolve("vide"));
        file("presque-vide/.DS_Store");
        file("MARTIN/scan.pdf");
        Files.createDirectory(temp.resolve("ailleurs"));
        Files.createSymbolicLink(inbox.resolve("lien"), temp.resolve("ailleurs"));

        assertThat(strays())
                .containsExactly("lien LINK", "perdu.pdf LOOSE_FILE", "presque-vide EMPTY_FOLDER", "vide EMPTY_FOLDER");
        assertThat(deposits()).hasSize(1);
    }

    @Test
    void whatIsNamedAsIgnoredIsNoArrival() throws IOException {
        file("truth.json");
        file("MARTIN.truth.json");
        file("thumbs.DB");
        file("__MACOSX/x");
        file(".cache/x");

        assertThat(arrivals()).isEmpty();
    }

    @Test
    void aZipBesideAFolderOfTheSameNameKeepsANameOfItsOwn() throws IOException {
        file("MARTIN/scan.pdf");
        file("MARTIN.zip");

        assertThat(deposits()).extracting(Deposit::name).containsExactly("MARTIN", "MARTIN.zip");
    }

    @Test
    void anIdTellsNothingAndStaysTheSame() throws IOException {
        file("mus/MARTIN/scan.pdf");
        file("MARTIN/scan.pdf");

        List<String> ids = deposits().stream().map(Deposit::id).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("d[0-9a-f]{16}"));
        assertThat(deposits()).extracting(Deposit::id).isEqualTo(ids);
    }

    @Test
    void aDossierIsFoundAgainByItsPlace() throws IOException {
        file("mus/LÉA & co.zip");
        file("été/scan.pdf");
        Inbox found = Inbox.at(inbox, Rules.shipped());

        for (Deposit deposit : deposits()) {
            assertThat(deposit.place()).matches("[\\p{ASCII}]+");
            assertThat(found.find(deposit.place())).contains(deposit);
        }
        assertThat(found.find("absent.zip")).isEmpty();
        assertThatThrownBy(() -> found.find("../ailleurs")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStampChangesWithTheFilesAndOnlyThen() throws IOException {
        file("MARTIN/scan.pdf");
        Stamp before = deposits().get(0).stamp();

        assertThat(deposits().get(0).stamp()).isEqualTo(before);

        Files.writeString(inbox.resolve("MARTIN/scan.pdf"), "longer than before");
        assertThat(deposits().get(0).stamp().hash()).isNotEqualTo(before.hash());
    }

    @Test
    void aFolderThatIsNotThereIsNoInbox() throws IOException {
        file("x");

        assertThatThrownBy(() -> Inbox.at(temp.resolve("absent"), Rules.shipped()))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Inbox.at(inbox.resolve("x"), Rules.shipped()))
                .isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void aPathNamedByHandIsAFolderAZipOrALooseFile() throws IOException {
        file("MARTIN/scan.pdf");
        file("DURAND.zip");

        assertThat(Deposit.at(inbox.resolve("MARTIN"))).get().isInstanceOf(DossierFolder.class);
        assertThat(Deposit.at(inbox.resolve("DURAND.zip"))).get().isInstanceOf(DossierZip.class);
        assertThat(Deposit.at(inbox.resolve("MARTIN/scan.pdf"))).isEmpty();
    }

    private void file(String path) throws IOException {
        Path file = inbox.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "content");
    }

    private List<Arrival> arrivals() throws IOException {
        return Inbox.at(inbox, Rules.shipped()).arrivals().toList();
    }

    private List<Deposit> deposits() throws IOException {
        return arrivals().stream()
                .filter(Deposit.class::isInstance)
                .map(Deposit.class::cast)
                .toList();
    }

    private List<String> strays() throws IOException {
        return arrivals().stream()
                .filter(Stray.class::isInstance)
                .map(Stray.class::cast)
                .map(stray -> stray.path() + " " + stray.reason())
                .toList();
    }
}
