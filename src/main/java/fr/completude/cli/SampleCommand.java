package fr.completude.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import fr.completude.config.Installation;
import fr.completude.language.Messages;
import fr.completude.sample.SampleRequest;
import fr.completude.sample.SampleWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sample}: invented dossiers with their truth. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int USAGE = 2;

    private final Supplier<Installation> installation;
    private final Messages messages;
    private final PrintStream out;
    private final PrintStream err;

    @Parameters(arity = "1", paramLabel = "DIR", descriptionKey = "sample-dir")
    private Path folder = Path.of(".");

    @Option(names = "--dossiers", paramLabel = "N", defaultValue = "12", descriptionKey = "sample-dossiers")
    private int dossiers;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "sample-seed")
    private long seed;

    @Option(names = "--degrade", paramLabel = "none|clean|scan|phone", descriptionKey = "sample-degrade")
    private @Nullable Render degrade;

    @Option(names = "--demarches", paramLabel = "a,b", split = ",", descriptionKey = "sample-demarches")
    private List<String> procedures = List.of();

    /** The set kept in the sources: what made {@code samples/inbox}. */
    @Option(names = "--kept", hidden = true)
    private boolean kept;

    /** How papers come in. */
    enum Render {
        NONE,
        CLEAN,
        SCAN,
        PHONE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The command.
     *
     * @param installation asked for when the command runs
     * @param out takes the names of the dossiers written
     * @param err takes complaints
     */
    SampleCommand(Supplier<Installation> installation, Messages messages, PrintStream out, PrintStream err) {
        this.installation = installation;
        this.messages = messages;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        SampleWriter writer = SampleWriter.load(installation.get().engine());
        NavigableSet<String> known = writer.procedures();
        Optional<String> unknown =
                procedures.stream().filter(id -> !known.contains(id)).findFirst();
        if (unknown.isPresent()) {
            return complain("sample.unknown-procedure", unknown.get(), String.join(", ", known));
        }
        if (dossiers < 1) {
            return complain("sample.no-dossier", dossiers);
        }
        try {
            List<String> names = kept ? writer.writeKeptSet(folder) : writer.write(folder, request());
            names.forEach(out::println);
            return DONE;
        } catch (IOException e) {
            return complain("sample.unwritable", folder);
        }
    }

    private SampleRequest request() {
        return new SampleRequest(dossiers, seed, degrade == null ? null : degrade.toString(), procedures);
    }

    private int complain(String key, Object... values) {
        err.println(messages.say(key, values));
        return USAGE;
    }
}
