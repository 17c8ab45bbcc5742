package fr.completude.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import fr.completude.reporting.RecognisedJson;
import fr.completude.storage.BrokenSealException;
import fr.completude.storage.Seals;

/** Recognised dossiers kept in files: the folder of a run, or files of one dossier a line. */
final class RecognisedLines {

    private static final int BATCH = 1000;

    private final List<Line> waiting = new ArrayList<>();
    private final Consumer<List<Line>> batches;

    private RecognisedLines(Consumer<List<Line>> batches) {
        this.batches = batches;
    }

    /** One dossier, not parsed yet, and where it stands. */
    record Line(Path file, int number, String text) {

        /** In place of the only line of a file that is not what was sealed there. */
        static Line broken(Path file) {
            return new Line(file, 0, "");
        }

        boolean isBroken() {
            return number == 0;
        }
    }

    /**
     * Hands over every dossier of the files and folders, in the order of their names, some at a time.
     *
     * @throws FileSystemException when one cannot be read, naming it
     */
    static void of(List<Path> places, Consumer<List<Line>> batches) throws IOException {
        RecognisedLines lines = new RecognisedLines(batches);
        for (Path place : places) {
            for (Path file : Files.isDirectory(place) ? kept(place) : List.of(place)) {
                lines.add(file);
            }
        }
        lines.flush();
    }

    private static List<Path> kept(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder, new FileVisitOption[0])) {
            return tree.filter(path -> path.endsWith(RecognisedJson.FILE))
                    .sorted()
                    .toList();
        }
    }

    private void add(Path file) throws IOException {
        try (BufferedReader reader = opened(file)) {
            int number = 0;
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                if (!text.isBlank()) {
                    waiting.add(new Line(file, number, text));
                }
                if (waiting.size() == BATCH) {
                    flush();
                }
            }
        } catch (BrokenSealException e) {
            waiting.add(Line.broken(file));
        } catch (CharacterCodingException e) {
            throw new FileSystemException(file.toString());
        }
    }

    /** A file of a run may be sealed; one of many dossiers is too long to be held whole. */
    private static BufferedReader opened(Path file) throws IOException {
        return file.endsWith(RecognisedJson.FILE)
                ? new BufferedReader(new StringReader(Seals.readString(file)))
                : Files.newBufferedReader(file);
    }

    private void flush() {
        if (!waiting.isEmpty()) {
            batches.accept(List.copyOf(waiting));
            waiting.clear();
        }
    }
}
