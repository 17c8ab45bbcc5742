package fr.completude.cli;

import fr.completude.batch.NightOutcome;
import fr.completude.batch.NightTally;
import fr.completude.language.Messages;
import fr.completude.reporting.DigestTable;
import fr.completude.reporting.Wording;

/** Says how the night ended: a table of the dossiers, soonest appointment first, and where the reports are. */
final class NightResult {

    private static final int WIDTH = 120;

    private final Completude program;
    private final Messages messages;
    private final Wording wording;

    NightResult(Completude program, Wording wording) {
        this.program = program;
        this.wording = wording;
        this.messages = program.messages();
    }

    /** Prints the outcome, and gives the exit code it means. */
    ExitCode of(NightOutcome outcome) {
        if (outcome instanceof NightOutcome.Completed completed) {
            return completed(completed);
        }
        if (outcome instanceof NightOutcome.Stopped stopped) {
            NightTally tally = stopped.tally();
            String key = stopped.why() == NightOutcome.Why.WINDOW ? "cli.night.window-closed" : "cli.night.stopped";
            say(key, tally.reported(), tally.unfinished());
            return ExitCode.UNREADABLE;
        }
        Throwable cause = ((NightOutcome.Failed) outcome).cause();
        new Complaints(program).complain(cause);
        return Complaints.exitCode(cause);
    }

    private ExitCode completed(NightOutcome.Completed completed) {
        new DigestTable(wording, WIDTH)
                .lines(completed.soonest())
                .forEach(program.screen().out()::println);
        long more = completed.tally().reported() - completed.soonest().size();
        if (more > 0) {
            program.screen().out().println(messages.say("cli.night.more", more));
        }
        program.screen().out().println();
        program.screen().out().println(messages.say("cli.night.reports", completed.reports()));
        NightTally tally = completed.tally();
        if (tally.anythingSetAside()) {
            say("cli.night.set-aside", completed.quarantine(), tally.quarantined() + tally.filesSetAside());
            return ExitCode.UNREADABLE;
        }
        return ExitCode.COMPLETE;
    }

    private void say(String key, Object... values) {
        program.screen().err().println(messages.say(key, values));
    }
}
