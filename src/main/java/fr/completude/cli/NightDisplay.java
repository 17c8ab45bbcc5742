package fr.completude.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import fr.completude.batch.NightWatcher;
import fr.completude.language.Messages;

/** How the night goes on, as shown on standard error. */
interface NightDisplay extends NightWatcher, AutoCloseable {

    /** A bar on a terminal, lines elsewhere. */
    static NightDisplay on(Completude program) {
        return program.screen().decorated()
                ? new NightBar(program.screen(), program.messages(), program.clock())
                : new NightLines(program.screen(), program.messages(), program.clock());
    }

    /** That nobody takes the dossiers, since when of today, or of which day. */
    static String waiting(Messages messages, Instant since, Clock clock) {
        LocalDateTime begun = LocalDateTime.ofInstant(since, clock.getZone());
        String form = begun.toLocalDate().equals(LocalDate.now(clock)) ? "HH:mm" : "dd/MM HH:mm";
        return messages.say(
                "cli.night.waiting", DateTimeFormatter.ofPattern(form).format(begun));
    }

    @Override
    void close();
}
