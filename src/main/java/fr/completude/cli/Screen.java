package fr.completude.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a command writes.
 *
 * @param out takes the result, and nothing else
 * @param err takes progress and complaints
 * @param decorated whether {@code err} is a terminal that may be drawn on
 */
record Screen(PrintStream out, PrintStream err, boolean decorated) {

    /** The streams of the process, in UTF-8 whatever the locale: JSON is. */
    static Screen ofProcess() {
        boolean plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
        return new Screen(
                stream(FileDescriptor.out), stream(FileDescriptor.err), !plain && isTerminal("/proc/self/fd/2"));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Java's own console asks about standard input and output together. Where this cannot be told: no terminal. */
    private static boolean isTerminal(String descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of(descriptor)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** The same, where nothing but text comes through what is printed; a bar that is drawn is left as it is. */
    Screen forText() {
        return new Screen(new PlainStream(out), decorated ? err : new PlainStream(err), decorated);
    }
}
