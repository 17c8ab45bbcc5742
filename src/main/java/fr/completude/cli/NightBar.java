package fr.completude.cli;

import java.time.Clock;
import java.time.Instant;

import fr.completude.language.Messages;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Draws how the night goes on, on a terminal. */
final class NightBar implements NightDisplay {

    private static final int WIDTH = 100;

    private final Screen screen;
    private final Messages messages;
    private final Clock clock;
    private volatile @Nullable ProgressBar bar;

    NightBar(Screen screen, Messages messages, Clock clock) {
        this.clock = clock;
        this.screen = screen;
        this.messages = messages;
    }

    @Override
    public void registered(long dossiers, long alreadyDone) {
        bar = new ProgressBarBuilder()
                .setTaskName(messages.say("cli.night.task"))
                .setInitialMax(dossiers)
                .startsFrom(alreadyDone, java.time.Duration.ZERO)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setConsumer(new ConsoleProgressBarConsumer(screen.err(), WIDTH))
                .showSpeed()
                .setUnit("", 1)
                .build();
    }

    @Override
    public void reported() {
        ProgressBar drawn = bar;
        if (drawn != null) {
            drawn.step();
        }
    }

    @Override
    public void waiting(Instant since) {
        screen.err().println();
        screen.err().println(NightDisplay.waiting(messages, since, clock));
    }

    @Override
    public void working(int workers) {
        screen.err().println(messages.say("cli.night.working", workers));
    }

    @Override
    public void stopping() {
        screen.err().println();
        screen.err().println(messages.say("cli.night.stopping"));
    }

    @Override
    public void close() {
        ProgressBar drawn = bar;
        if (drawn != null) {
            drawn.close();
        }
    }
}
