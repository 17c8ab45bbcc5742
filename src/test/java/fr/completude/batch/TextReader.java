package fr.completude.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

import fr.completude.dossier.Box;
import fr.completude.dossier.FileProblem;
import fr.completude.dossier.Page;
import fr.completude.dossier.PagePicture;
import fr.completude.dossier.PageQuality;
import fr.completude.dossier.ReadBy;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Word;
import fr.completude.reading.DocumentReader;

/** Simulated reading: a file is the text of its only page. One that begins with {@code crash} takes its reader down. */
final class TextReader implements DocumentReader {

    private static final double LINE = 0.02;

    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private volatile boolean silent;
    private final Queue<String> read = new ConcurrentLinkedQueue<>();

    @Override
    public ReadFile read(SourceFile source) {
        read.add(source.path());
        try {
            String text = Files.readString(source.location());
            return text.startsWith("crash")
                    ? ReadFile.unread(source, "application/pdf", FileProblem.CRASHED, 1)
                    : new ReadFile(source, "application/pdf", 1, null, List.of(page(text)), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page page(String text) {
        List<Word> words = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            double left = 0.05;
            for (String word : lines.get(line).split(" ", -1)) {
                double width = 0.01 * word.length();
                words.add(new Word(word, new Box(left, 0.05 + LINE * line, width, LINE * 0.7), 1, line));
                left += width + 0.01;
            }
        }
        return new Page(
                1,
                1240,
                1754,
                ReadBy.TEXT_LAYER,
                new PageQuality(150.0, 1, 0, 0),
                words,
                List.of(),
                List.of(),
                List.of());
    }

    /** As long as a child is silent there is no picture of any page. */
    void silent(boolean now) {
        silent = now;
    }

    @Override
    public List<PagePicture> pictures(ReadFile read, Set<Integer> pages) {
        asked.add(read.source().path());
        return silent
                ? List.of()
                : pages.stream()
                        .map(page -> new PagePicture(read.source().path(), page, 8, 8, true, "AAAA"))
                        .toList();
    }

    @Override
    public int mostPictures() {
        return 2;
    }

    /** How often pictures were asked for since the last time this was asked. */
    int asked() {
        int times = asked.size();
        asked.clear();
        return times;
    }

    /** Paths of the files read since the last time this was asked. */
    List<String> taken() {
        List<String> taken = new ArrayList<>();
        for (String path = read.poll(); path != null; path = read.poll()) {
            taken.add(path);
        }
        return taken.stream().sorted().toList();
    }
}
