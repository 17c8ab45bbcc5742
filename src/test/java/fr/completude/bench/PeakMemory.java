package fr.completude.bench;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Timer;
import java.util.TimerTask;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Watches the memory of this process and of its children, until closed. */
final class PeakMemory implements AutoCloseable {

    private static final long EVERY_MS = 200;

    private final Map<Long, Long> peaks = new ConcurrentHashMap<>();
    private final Timer timer = new Timer("peak-memory", true);

    private PeakMemory() {}

    static PeakMemory watch() {
        PeakMemory memory = new PeakMemory();
        memory.timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        memory.look();
                    }
                },
                0,
                EVERY_MS);
        return memory;
    }

    private void look() {
        ProcessHandle.current().children().mapToLong(ProcessHandle::pid).forEach(this::note);
        note(ProcessHandle.current().pid());
    }

    private void note(long pid) {
        ProcessFigures.peakMib(pid).ifPresent(mib -> peaks.merge(pid, mib, Math::max));
    }

    /** MiB of this process. */
    OptionalLong own() {
        Long mib = peaks.get(ProcessHandle.current().pid());
        return mib == null ? OptionalLong.empty() : OptionalLong.of(mib);
    }

    /** MiB of each child there was, by process number. */
    Map<Long, Long> children() {
        Map<Long, Long> children = new TreeMap<>(peaks);
        children.remove(ProcessHandle.current().pid());
        return children;
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
