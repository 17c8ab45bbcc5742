package fr.completude.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How often a name, and an address, may fail to sign in within a while. Thread-safe. */
final class SignInLimits {

    /** By one name, from wherever. */
    static final int OF_A_NAME = 5;

    /** From one address, by whatever names: a whole office may share it. */
    static final int OF_AN_ADDRESS = 30;

    static final Duration WHILE = Duration.ofMinutes(15);

    /** Names are anybody's to invent: beyond this many, the oldest are let go. */
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new HashMap<>();

    SignInLimits(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean mayTry(String name, String address) {
        return recent("name " + name) < OF_A_NAME && recent("address " + address) < OF_AN_ADDRESS;
    }

    synchronized void failed(String name, String address) {
        if (failures.size() >= REMEMBERED) {
            Instant before = clock.instant().minus(WHILE);
            failures.values()
                    .removeIf(times ->
                            times.peekLast() == null || times.peekLast().isBefore(before));
        }
        note("address " + address);
        if (failures.size() < REMEMBERED) {
            note("name " + name);
        }
    }

    synchronized void succeeded(String name) {
        failures.remove("name " + name);
    }

    private void note(String key) {
        failures.computeIfAbsent(key, any -> new ArrayDeque<>()).add(clock.instant());
    }

    private int recent(String key) {
        Deque<Instant> times = failures.get(key);
        if (times == null) {
            return 0;
        }
        Instant before = clock.instant().minus(WHILE);
        times.removeIf(time -> time.isBefore(before));
        return times.size();
    }
}
