package fr.completude.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;

import fr.completude.config.Installation;
import fr.completude.language.Messages;
import fr.completude.storage.SealingKey;
import fr.completude.storage.Seals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: options all commands share, and what they all need. */
@Command(name = "completude", versionProvider = Version.class)
final class Completude implements Callable<Integer> {

    private final Screen screen;
    private final Messages messages;
    private final Clock clock;

    @Option(names = "--config", paramLabel = "DIR", descriptionKey = "config", scope = ScopeType.INHERIT)
    private @Nullable Path config;

    @Option(names = "--debug", descriptionKey = "debug", scope = ScopeType.INHERIT)
    private boolean debug;

    private Completude(Screen screen, Messages messages, Clock clock) {
        this.screen = screen;
        this.messages = messages;
        this.clock = clock;
    }

    /** Runs a command and gives the status the process ends with. */
    static int run(String[] args, Screen screen, Clock clock) {
        Messages messages = Messages.in(Language.asked(args));
        Completude root = new Completude(screen.forText(), messages, clock);
        Complaints complaints = new Complaints(root);
        CommandLine line = root.commands()
                .setOut(writer(screen.out()))
                .setErr(writer(screen.err()))
                .setResourceBundle(new HelpTexts(messages))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        screen.decorated() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(complaints::misunderstood)
                .setExecutionExceptionHandler(complaints::failed);
        try {
            return line.execute(args);
        } catch (Error e) {
            // Out of memory, a broken installation: still one sentence and the status of an internal error.
            complaints.complain(e);
            return ExitCode.INTERNAL.status();
        }
    }

    private CommandLine commands() {
        CommandLine line = new CommandLine(this);
        Language.addTo(line.getCommandSpec());
        line.getCommandSpec().addOption(flag("help", "-h").usageHelp(true).build());
        line.getCommandSpec().addOption(flag("version", "-V").versionHelp(true).build());
        line.addSubcommand("check", new CheckCommand(this));
        line.addSubcommand("read", new ReadCommand(this));
        line.addSubcommand("nightly", new NightlyCommand(this));
        line.addSubcommand("worker", new WorkerCommand(this));
        line.addSubcommand("status", new StatusCommand(this));
        line.addSubcommand("stop", new StopCommand(this));
        line.addSubcommand("retry", new RetryCommand(this));
        line.addSubcommand("quarantine", QuarantineCommand.of(this));
        line.addSubcommand("rejudge", new RejudgeCommand(this));
        line.addSubcommand("serve", new ServeCommand(this));
        line.addSubcommand("corrections", new CorrectionsCommand(this));
        line.addSubcommand("accounts", AccountsCommand.of(this));
        line.addSubcommand("notice", new NoticeCommand(this));
        line.addSubcommand("audit", AuditCommand.of(this));
        line.addSubcommand("purge", new PurgeCommand(this));
        line.addSubcommand("erase", new EraseCommand(this));
        line.addSubcommand("export", new ExportCommand(this));
        line.addSubcommand("licences", new LicencesCommand(this));
        line.addSubcommand("matrix", MatrixCommand.of(() -> installation().config(), messages, screen, clock));
        line.addSubcommand("sample", new SampleCommand(this::installation, messages, screen.out(), screen.err()));
        return line;
    }

    private static OptionSpec.Builder flag(String name, String letter) {
        return OptionSpec.builder(letter, "--" + name)
                .type(boolean.class)
                .descriptionKey(name)
                .scopeType(ScopeType.INHERIT);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
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

    /** Opens an output folder that is to be written to, with the key of the environment, or begins it so. */
    void begin(Path output) {
        try {
            Seals.begin(output, SealingKey.of(System.getenv()));
        } catch (IOException e) {
            throw OutputFolder.unwritable(output, messages);
        }
    }

    /** Opens the output folder in which something lies, if in any. */
    void enter(Path place) throws IOException {
        Seals.enter(place, SealingKey.of(System.getenv()));
    }

    /** Puts the stages together, with the configuration asked for. */
    Workshop workshop(int children) {
        return Workshop.open(installation(), messages, children);
    }

    /** The same for a night of this machine alone, in which there may be nothing to read. */
    Workshop nightWorkshop(int children) {
        return Workshop.openAtRest(installation(), messages, children);
    }

    /** Where the program, its engine and the configuration asked for are. */
    Installation installation() {
        return Installation.locate(config);
    }
}
