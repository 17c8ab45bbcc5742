package fr.completude.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fr.completude.dossier.ReadFile;
import fr.completude.reading.PageListener;

/** What the reading of a check has come to, page by page. Whoever looks on may wait for more. Thread-safe. */
final class Progress {

    private final List<PageNote> notes = new ArrayList<>();
    private final Map<String, Integer> pageCounts = new LinkedHashMap<>();
    private final List<String> read = new ArrayList<>();
    private int pagesRead;
    private long changes;

    /**
     * How far it is.
     *
     * @param pages of the files opened so far
     */
    record State(int filesRead, int pagesRead, int pages) {}

    /** Tells of a file while it is read. */
    PageListener of(String file) {
        return new PageListener() {
            @Override
            public void opened(int pages) {
                note(() -> {
                    // Twice, when a child dies and another begins anew.
                    if (pageCounts.put(file, pages) == null) {
                        notes.add(new PageNote(file, PageNote.NONE_YET, pages));
                    }
                });
            }

            @Override
            public void read(int page) {
                note(() -> {
                    notes.add(new PageNote(file, page, pageCounts.getOrDefault(file, 0)));
                    pagesRead++;
                });
            }
        };
    }

    /** Nothing is read yet of what is to be read now. */
    void begin() {
        note(() -> {
            notes.clear();
            pageCounts.clear();
            read.clear();
            pagesRead = 0;
        });
    }

    /** A file needs not be read: it was before. */
    void known(ReadFile file) {
        note(() -> {
            read.add(file.source().path());
            pageCounts.put(file.source().path(), file.pages().size());
            pagesRead += file.pages().size();
        });
    }

    void read(ReadFile file) {
        note(() -> {
            read.add(file.source().path());
            pageCounts.put(file.source().path(), file.pages().size());
        });
    }

    /** What happened after the first so many notes. */
    synchronized List<PageNote> since(int known) {
        return List.copyOf(notes.subList(Math.min(known, notes.size()), notes.size()));
    }

    synchronized State state() {
        return new State(
                read.size(),
                pagesRead,
                pageCounts.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** Grows with every change. */
    synchronized long version() {
        return changes;
    }

    /** Waits until something is newer than a {@link #version}, and not longer than so many ms. */
    synchronized void await(long seen, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; changes == seen && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    /** Wakes those who wait: the check is over. */
    void over() {
        note(() -> {});
    }

    private synchronized void note(Runnable change) {
        change.run();
        changes++;
        notifyAll();
    }
}
