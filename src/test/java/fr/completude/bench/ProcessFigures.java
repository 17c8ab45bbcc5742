package fr.completude.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What Linux says of processes under {@code /proc}; nothing elsewhere. */
public final class ProcessFigures {

    /** Clock ticks a second: Linux shows times to programs in hundredths. */
    private static final double TICKS = 100;

    /** Of the fields after the name: user and system time ({@code proc(5)}, 14 and 15). */
    private static final int USER = 11;

    private static final int SYSTEM = 12;

    /** The same of ended children (16 and 17). */
    private static final int CHILDREN_USER = 13;

    private static final int CHILDREN_SYSTEM = 14;

    private ProcessFigures() {}

    /** Most memory a process ever had resident, in MiB. */
    public static OptionalLong peakMib(long pid) {
        return mib(pid, "VmHWM");
    }

    /** Memory a process has resident, in KiB. */
    public static OptionalLong residentKib(long pid) {
        return kib(pid, "VmRSS");
    }

    private static OptionalLong mib(long pid, String line) {
        OptionalLong kib = kib(pid, line);
        return kib.isPresent() ? OptionalLong.of(kib.getAsLong() >> 10) : kib;
    }

    private static OptionalLong kib(long pid, String line) {
        return content(Path.of("/proc", String.valueOf(pid), "status"))
                .map(status -> kib(status, line))
                .orElse(OptionalLong.empty());
    }

    static OptionalLong kib(String status, String line) {
        return status.lines()
                .filter(l -> l.startsWith(line + ":"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                .findFirst();
    }

    /** Seconds of processor time a process has used by now, without its children's. */
    public static OptionalDouble cpu(long pid) {
        return content(Path.of("/proc", String.valueOf(pid), "stat"))
                .map(stat -> OptionalDouble.of(ticks(stat, USER, SYSTEM)))
                .orElse(OptionalDouble.empty());
    }

    /** Seconds of processor time used by processes of this one that ended and their own. */
    static double endedChildrenCpu() {
        return content(Path.of("/proc/self/stat"))
                .map(ProcessFigures::endedChildrenCpu)
                .orElse(0.0);
    }

    static double endedChildrenCpu(String stat) {
        return ticks(stat, CHILDREN_USER, CHILDREN_SYSTEM);
    }

    private static double ticks(String stat, int user, int system) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[user]) + Long.parseLong(fields[system])) / TICKS;
    }

    private static Optional<String> content(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
