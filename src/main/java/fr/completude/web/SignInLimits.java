package fr.completude.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one may fail to sign in within a while: by one name from one address, from one address by whatever names,
 * and by one name from anywhere. The last does not concern an address from which that name has signed in before, so that
 * nobody shuts out another from afar. An attempt counts as failed until it is known not to be: of many at once no more
 * are let through than of one after the other. Thread-safe.
 */
final class SignInLimits {

    /** By one name from one address. */
    static final int OF_A_NAME = 5;

    /** From one address, by whatever names: a whole office may share it. */
    static final int OF_AN_ADDRESS = 30;

    /** By one name, from addresses it never signed in from. */
    static final int OF_A_NAME_ANYWHERE = 30;

    static final Duration WHILE = Duration.ofMinutes(15);

    /** Of each kind; beyond, those nobody tried for longest are let go. */
    private static final int REMEMBERED = 10_000;

    /** The part of a long address that one subscriber is given. */
    private static final int GROUPS_OF_A_SUBSCRIBER = 4;

    private final Clock clock;
    private final Map<String, Deque<Instant>> pairs = new Remembered<>();
    private final Map<String, Deque<Instant>> addresses = new Remembered<>();
    private final Map<String, Deque<Instant>> names = new Remembered<>();
    private final Map<String, Boolean> known = new Remembered<>();

    SignInLimits(Clock clock) {
        this.clock = clock;
    }

    /** The latest so many. */
    private static final class Remembered<V> extends LinkedHashMap<String, V> {

        private static final long serialVersionUID = 1L;

        Remembered() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > REMEMBERED;
        }
    }

    /** Counts an attempt; false when there were too many: nothing is counted then. */
    synchronized boolean begin(String name, String address) {
        String from = subscriber(address);
        boolean free = recent(pairs, pair(name, from)) < OF_A_NAME
                && recent(addresses, from) < OF_AN_ADDRESS
                && (known.get(pair(name, from)) != null || recent(names, name) < OF_A_NAME_ANYWHERE);
        if (free) {
            note(pairs, pair(name, from));
            note(addresses, from);
            note(names, name);
        }
        return free;
    }

    /** What was begun is no failure. */
    synchronized void succeeded(String name, String address) {
        String from = subscriber(address);
        pairs.remove(pair(name, from));
        takeBack(addresses, from);
        takeBack(names, name);
        known.put(pair(name, from), true);
    }

    private static String pair(String name, String from) {
        return name + "\n" + from;
    }

    /** Of a long address (IPv6) everybody has many. */
    private static String subscriber(String address) {
        String[] groups = address.split(":", -1);
        return groups.length <= GROUPS_OF_A_SUBSCRIBER
                ? address
                : String.join(":", Arrays.copyOf(groups, GROUPS_OF_A_SUBSCRIBER));
    }

    private void note(Map<String, Deque<Instant>> kind, String key) {
        kind.computeIfAbsent(key, any -> new ArrayDeque<>()).add(clock.instant());
    }

    private static void takeBack(Map<String, Deque<Instant>> kind, String key) {
        Deque<Instant> times = kind.get(key);
        if (times != null) {
            times.pollLast();
        }
    }

    private int recent(Map<String, Deque<Instant>> kind, String key) {
        Deque<Instant> times = kind.get(key);
        if (times == null) {
            return 0;
        }
        Instant before = clock.instant().minus(WHILE);
        times.removeIf(time -> time.isBefore(before));
        return times.size();
    }
}
