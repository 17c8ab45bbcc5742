package fr.completude.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import fr.completude.config.Installation;
import fr.completude.language.Messages;

/** The program: options all commands share, and what they all need. */
@Command(name = "completude", versionProvider = Version.class)
final class Completude implements Callable<Integer> {

    private final Screen screen;
    private final Messages messages;
    private final Clock clock;

    @Option(names = "--config", paramLabel = "DIR", descriptionKey = "config", scope = ScopeType.INHERIT)
    private @Nullable Path config;

    /** Looked up before parsing, since the complaints about parsing are in it too. */
    @Option(names = "--lang", paramLabel = "fr|en", descriptionKey = "lang", scope = ScopeType.INHERIT)
    private @Nullable String language;

    @Option(names = "--debug", descriptionKey = "debug", scope = ScopeType.INHERIT)
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help",
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    private Completude(Screen screen, Messages messages, Clock clock) {
        this.screen = screen;
        this.messages = messages;
        this.clock = clock;
    }

    /** Runs a command and gives the status the process ends with. */
    static int run(String[] args, Screen screen, Clock clock) {
        Messages messages = Messages.in(Language.asked(args));
        Completude root = new Completude(screen, messages, clock);
        CommandLine line = new CommandLine(root);
        Complaints complaints = new Complaints(root);
        line.addSubcommand("nightly", new NightlyCommand(root));
        line.setOut(new java.io.PrintWriter(screen.out(), true))
                .setErr(new java.io.PrintWriter(screen.err(), true))
                .setResourceBundle(new HelpTexts(messages))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        screen.decorated() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(complaints::misunderstood)
                .setExecutionExceptionHandler(complaints::failed);
        return line.execute(args);
    }

    @Override
    public Integer call() {
        screen.err().println(messages.say("cli.no-command"));
        return ExitCode.USAGE.status();
    }

    Screen screen() {
        return screen;
    }

    Messages messages() {
        return messages;
    }

    Clock clock() {
        return clock;
    }

    boolean debug() {
        return debug;
    }

    /** Where the program, its engine and its configuration are. */
    Installation installation() {
        return Installation.locate(config);
    }
}
