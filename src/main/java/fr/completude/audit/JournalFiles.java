package fr.completude.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import fr.completude.storage.OwnerOnly;

/** The files of a journal, one a month, {@code 2026-11.log}. */
record JournalFiles(Path folder) {

    private static final String SUFFIX = ".log";

    /** Far longer than a line can be. */
    private static final int TAIL_BYTES = 64 << 10;

    /** In the order they were written. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    Path of(String month) {
        return folder.resolve(month + SUFFIX);
    }

    /**
     * The line written last; what a crash left half written is taken away, as nobody was told that it was noted.
     *
     * @throws IOException also when the last line is none: nothing may be hung on it
     */
    Optional<Line> last() throws IOException {
        List<Path> files = all();
        for (int i = files.size() - 1; i >= 0; i--) {
            Path file = files.get(i);
            String tail = wholeTail(file);
            if (!tail.isEmpty()) {
                String line = tail.substring(tail.lastIndexOf('\n', tail.length() - 2) + 1, tail.length() - 1);
                return Optional.of(Line.parse(line)
                        .orElseThrow(() -> new IOException("The journal was changed: " + file.getFileName())));
            }
        }
        return Optional.empty();
    }

    private static String wholeTail(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long from = Math.max(0, channel.size() - TAIL_BYTES);
            ByteBuffer bytes = ByteBuffer.allocate((int) (channel.size() - from));
            int read = 1;
            while (bytes.hasRemaining() && read > 0) {
                read = channel.read(bytes, from + bytes.position());
            }
            int end = bytes.position();
            while (end > 0 && bytes.get(end - 1) != '\n') {
                end--;
            }
            if (end < bytes.position()) {
                channel.truncate(from + end);
            }
            return new String(bytes.array(), 0, end, StandardCharsets.UTF_8);
        }
    }

    void append(Path file, Line line) throws IOException {
        try (FileChannel channel = OwnerOnly.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(line.text() + "\n");
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }
}
