package fr.completude.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fr.completude.language.Messages;
import fr.completude.reading.wire.Frame;
import fr.completude.storage.OwnerOnly;

/**
 * Puts the file a child is asked about into the folder of that child, and takes it back when it has answered: a child
 * never needs to reach where dossiers lie, nor finds anything of the file before.
 */
record Lending(Path folder) {

    private static final String NAME = "piece";

    /** The question about a copy in the child's own folder. */
    Frame of(Frame question) {
        if (question instanceof Frame.ReadRequest read) {
            return new Frame.ReadRequest(lent(read.location()), read.firstPage(), read.limits());
        }
        if (question instanceof Frame.LookRequest look) {
            return new Frame.LookRequest(lent(look.location()), look.pages(), look.looks(), look.limits());
        }
        if (question instanceof Frame.PictureRequest asked) {
            return new Frame.PictureRequest(
                    lent(asked.location()), asked.path(), asked.pages(), asked.size(), asked.limits());
        }
        return question;
    }

    /** A file that is gone or may not be read is for the child to say. */
    private String lent(String location) {
        Path copy = folder.resolve(NAME);
        takeBack();
        try (InputStream in = Files.newInputStream(Path.of(location))) {
            copy(in, copy);
        } catch (IOException e) {
            return copy.toString();
        }
        return copy.toString();
    }

    private static void copy(InputStream in, Path copy) {
        try (var out = java.nio.channels.Channels.newOutputStream(OwnerOnly.open(
                copy, Set.of(java.nio.file.StandardOpenOption.CREATE_NEW, java.nio.file.StandardOpenOption.WRITE)))) {
            in.transferTo(out);
        } catch (IOException e) {
            throw new ReaderUnavailableException(
                    Messages.french().say("reading.noTemporary", String.valueOf(e.getMessage())));
        }
    }

    /** Empties the folder: of what was lent, and of all the child put down meanwhile. */
    void takeBack() {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.filter(path -> !path.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ReaderUnavailableException(
                    Messages.french().say("reading.noTemporary", String.valueOf(e.getMessage())));
        }
    }
}
