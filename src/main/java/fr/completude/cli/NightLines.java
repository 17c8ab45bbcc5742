package fr.completude.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import fr.completude.language.Messages;

/** Tells how the night goes on where no bar can be drawn: a line now and then, with the rate and what remains. */
final class NightLines implements NightDisplay {

    /** About this many lines a run, whatever its size. */
    private static final long LINES = 20;

    private final Screen screen;
    private final Messages messages;
    private final Clock clock;
    private final AtomicLong done = new AtomicLong();
    private volatile long total;
    private volatile long doneBefore;
    private volatile Instant begun;

    NightLines(Screen screen, Messages messages, Clock clock) {
        this.screen = screen;
        this.messages = messages;
        this.clock = clock;
        this.begun = clock.instant();
    }

    @Override
    public void registered(long dossiers, long alreadyDone) {
        total = dossiers;
        doneBefore = alreadyDone;
        done.set(alreadyDone);
        begun = clock.instant();
        screen.err()
                .println(
                        alreadyDone > 0
                                ? messages.say("cli.night.resumed", alreadyDone, dossiers)
                                : messages.say("cli.night.registered", dossiers));
    }

    @Override
    public void reported() {
        long now = done.incrementAndGet();
        if (now == total || now % Math.max(1, total / LINES) == 0) {
            screen.err().println(line(now));
        }
    }

    private String line(long now) {
        double seconds = Math.max(1, Duration.between(begun, clock.instant()).toMillis()) / 1000.0;
        double rate = (now - doneBefore) / seconds;
        long left = Math.round((total - now) / rate);
        String duration = left < 120
                ? messages.say("cli.night.seconds", left)
                : messages.say("cli.night.minutes", Math.round(left / 60.0));
        return messages.say("cli.night.progress", now, total, Math.round(rate * 60), duration);
    }

    @Override
    public void waiting(Instant since) {
        screen.err().println(NightDisplay.waiting(messages, since, clock));
    }

    @Override
    public void working(int workers) {
        screen.err().println(messages.say("cli.night.working", workers));
    }

    @Override
    public void stopping() {
        screen.err().println(messages.say("cli.night.stopping"));
    }

    @Override
    public void close() {
        screen.err().flush();
    }
}
