package fr.completude.cli;

import fr.completude.batch.NightStatus;
import fr.completude.language.Messages;

/** Where a night stands, for people. */
record NightSentence(Messages messages) {

    private static final long SECONDS_A_MINUTE = 60;

    String of(NightStatus night) {
        String key = "cli.status." + night.state().name().toLowerCase(java.util.Locale.ROOT);
        String left = night.secondsLeft()
                .map(seconds -> messages.say("cli.night.minutes", (seconds + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE))
                .orElse("?");
        return messages.say(
                key, night.day().toString(), night.done(), night.total(), Math.round(night.perMinute()), left);
    }
}
