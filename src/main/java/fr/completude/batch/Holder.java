package fr.completude.batch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;

/**
 * Who holds a lease: one process of one machine.
 *
 * @param machine its name
 * @param process its number on that machine
 * @param started when it started, ms of the epoch: numbers are given again; 0 when the system does not tell
 */
record Holder(String machine, long process, long started) {

    private static final String SEPARATOR = " ";
    private static final int PARTS = 3;

    /** This process. */
    static Holder self() {
        ProcessHandle own = ProcessHandle.current();
        return new Holder(machineName(), own.pid(), start(own));
    }

    /** From its text; empty when it is none. */
    static Optional<Holder> parse(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Holder(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    String text() {
        return machine + SEPARATOR + process + SEPARATOR + started;
    }

    /** Whether it is known to have ended. Of another machine nothing is known: only time tells. */
    boolean isDead() {
        return machine.equals(machineName())
                && ProcessHandle.of(process)
                        .filter(ProcessHandle::isAlive)
                        .filter(found -> start(found) == started)
                        .isEmpty();
    }

    private static long start(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static String machineName() {
        try {
            return InetAddress.getLocalHost().getHostName().replace(SEPARATOR, "-");
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
