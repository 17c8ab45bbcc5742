package fr.completude.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import fr.completude.config.Installation;
import fr.completude.dossier.SourceFile;

/** A program that starts the real reader, says so, and waits to be killed. */
final class AbandoningParent {

    private AbandoningParent() {}

    /** {@code args[0]} is a file to read first. */
    public static void main(String[] args) throws Exception {
        ReaderPool pool = ReaderPool.start(Installation.locate(null), 1);
        Path file = Path.of(args[0]);
        System.out.println(
                pool.read(new SourceFile("page", file, "", Files.size(file))).problem());
        new CountDownLatch(1).await();
    }
}
