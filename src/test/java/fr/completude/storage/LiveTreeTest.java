package fr.completude.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveTreeTest {

    @TempDir
    Path folder;

    @Test
    void findsFilesAtAnyDepthAndNoFolder() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b/c"));
        Files.writeString(deep.resolve("un"), "");
        Files.writeString(folder.resolve("deux"), "");

        assertThat(LiveTree.files(folder)).containsExactlyInAnyOrder(deep.resolve("un"), folder.resolve("deux"));
    }

    @Test
    void holdsWhatLiesAtAnyDepth() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve("un"), "");

        assertThat(LiveTree.holds(folder, file -> file.endsWith("un"))).isTrue();
        assertThat(LiveTree.holds(folder, file -> file.endsWith("b"))).isFalse();
        assertThat(LiveTree.holds(folder.resolve("rien"), file -> true)).isFalse();
    }

    @Test
    void followsNoLink() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("ailleurs"));
        Files.writeString(elsewhere.resolve("papier"), "");
        Path here = Files.createDirectories(folder.resolve("ici"));
        Files.createSymbolicLink(here.resolve("lien"), elsewhere);

        assertThat(LiveTree.files(here)).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() throws IOException {
        assertThat(LiveTree.files(folder.resolve("rien"))).isEmpty();
    }

    @Test
    void whatComesAndGoesMeanwhileDoesNotPreventFindingWhatStays() throws Exception {
        Path stays = folder.resolve("reste");
        Files.writeString(stays, "");
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> coming = other.submit(() -> {
                while (!enough.get()) {
                    Path below = Files.createDirectories(folder.resolve("sous"));
                    Files.delete(Files.writeString(below.resolve("passe"), ""));
                    Files.delete(below);
                }
                return null;
            });
            for (int i = 0; i < 5_000; i++) {
                assertThat(LiveTree.files(folder)).contains(stays);
            }
            enough.set(true);
            coming.get();
        } finally {
            enough.set(true);
            other.shutdown();
        }
    }

    @Test
    void whatIsThereAndCannotBeLookedAtIsSaid() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("clos"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(closed), "whoever may do anything is refused nothing");

        assertThatThrownBy(() -> LiveTree.files(folder)).isInstanceOf(FileSystemException.class);
    }
}
