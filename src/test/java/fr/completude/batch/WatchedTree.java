package fr.completude.batch;

import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import fr.completude.bench.ProcessFigures;

/** Some processes and all they start: memory and processor time, looked at a few times a second until closed. */
final class WatchedTree implements AutoCloseable {

    private static final long EVERY_MS = 200;
    private static final double KIB_A_MIB = 1024;

    private final List<ProcessHandle> roots;
    private final Map<Long, Double> spent = new ConcurrentHashMap<>();
    private final Timer timer = new Timer("watch", true);
    private volatile long mostKib;
    private volatile long mostOfRootsKib;

    private WatchedTree(List<ProcessHandle> roots) {
        this.roots = roots;
    }

    static WatchedTree of(List<Process> roots) {
        WatchedTree tree = new WatchedTree(roots.stream().map(Process::toHandle).toList());
        tree.timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        tree.look();
                    }
                },
                0,
                EVERY_MS);
        return tree;
    }

    private void look() {
        mostKib = Math.max(
                mostKib,
                roots.stream()
                        .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                        .mapToLong(this::seen)
                        .sum());
        mostOfRootsKib = Math.max(
                mostOfRootsKib,
                roots.stream().mapToLong(root -> resident(root.pid())).sum());
    }

    private long seen(ProcessHandle process) {
        ProcessFigures.cpu(process.pid()).ifPresent(seconds -> spent.put(process.pid(), seconds));
        return resident(process.pid());
    }

    private static long resident(long pid) {
        return ProcessFigures.residentKib(pid).orElse(0);
    }

    /** Seconds of processor time of all, as last seen of each. */
    double cpu() {
        return spent.values().stream().mapToDouble(seconds -> seconds).sum();
    }

    /** Of the processes themselves, without those they started. */
    double cpuOfRoots() {
        return roots.stream()
                .mapToDouble(root -> spent.getOrDefault(root.pid(), 0.0))
                .sum();
    }

    /** Most memory of all at one moment, in MiB; pages they share count each time. */
    double mostMib() {
        return mostKib / KIB_A_MIB;
    }

    /** The same of the processes themselves. */
    double mostOfRootsMib() {
        return mostOfRootsKib / KIB_A_MIB;
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
