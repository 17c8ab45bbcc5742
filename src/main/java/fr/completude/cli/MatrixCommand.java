package fr.completude.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;

import fr.completude.checking.Checklist;
import fr.completude.checking.ChecklistText;
import fr.completude.checking.Judge;
import fr.completude.checking.Plan;
import fr.completude.checking.examples.ExampleFile;
import fr.completude.checking.matrix.Procedure;
import fr.completude.checking.matrix.UnusedNames;
import fr.completude.config.ConfigException;
import fr.completude.config.ConfigProblem;
import fr.completude.config.Nearest;
import fr.completude.language.Messages;
import fr.completude.recognition.Recogniser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code matrix}: the requirement matrix as something to read, and its own checks. */
@Command(name = "matrix")
final class MatrixCommand implements Callable<Integer> {

    private static final int FINE = 0;
    private static final int DIFFERENT = 1;
    private static final int MISTAKEN = 2;

    private final Supplier<Path> config;
    private final Function<Path, Map<String, Set<String>>> catalogue;
    private final Messages messages;
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;

    /**
     * The command.
     *
     * @param config the configuration folder asked for
     * @param catalogue types and subtypes of pieces recognition knows, read from that folder
     * @param out takes the result
     * @param err takes complaints
     */
    MatrixCommand(
            Supplier<Path> config,
            Function<Path, Map<String, Set<String>>> catalogue,
            Messages messages,
            PrintStream out,
            PrintStream err,
            Clock clock) {
        this.config = config;
        this.catalogue = catalogue;
        this.messages = messages;
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    /** The command of the program, with the pieces its own catalogue recognises. */
    static MatrixCommand of(Supplier<Path> config, Messages messages, Screen screen, Clock clock) {
        return new MatrixCommand(
                config, folder -> Recogniser.load(folder).subtypes(), messages, screen.out(), screen.err(), clock);
    }

    @Override
    public Integer call() {
        err.println(messages.say("matrix.no-command"));
        return MISTAKEN;
    }

    @Command(name = "list")
    int list() {
        new ProcedureList(messages, out).print(judge().matrix());
        return FINE;
    }

    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "DEMARCHE", descriptionKey = "matrix.procedure") String name,
            @Option(names = "--fait", paramLabel = "NOM=VALEUR", descriptionKey = "matrix.fact") @Nullable
                    Map<String, String> given,
            @Option(names = "--le", paramLabel = "DATE", descriptionKey = "matrix.day") @Nullable LocalDate asked,
            @Option(names = "--naissance", paramLabel = "DATE", descriptionKey = "matrix.birth") @Nullable
                    LocalDate birth,
            @Option(names = "--mairie", paramLabel = "ID", descriptionKey = "matrix.mairie") @Nullable String mairie) {
        Judge judge = judge();
        Map<String, String> facts = given == null ? Map.of() : new LinkedHashMap<>(given);
        Optional<Procedure> procedure = judge.matrix().procedure(name);
        List<String> mistakes = new ArrayList<>(
                procedure.isEmpty() ? List.of(unknown(name, judge)) : new FactWords(judge, messages).mistakes(facts));
        if (mairie != null && !judge.matrix().profiles().containsKey(mairie)) {
            mistakes.add(unknownMairie(mairie, judge));
        }
        if (procedure.isEmpty() || !mistakes.isEmpty()) {
            mistakes.forEach(err::println);
            return MISTAKEN;
        }
        LocalDate day = asked != null ? asked : LocalDate.now(clock);
        Plan plan = new Plan(name, day, facts, birth, mairie);
        ChecklistText.of(Checklist.of(judge.matrix(), procedure.get(), plan, messages), day, messages)
                .forEach(out::println);
        return FINE;
    }

    @Command(name = "lint")
    int lint() {
        try {
            Judge judge = judge();
            int different = 0;
            int examples = 0;
            for (Path file : ExampleFile.beside(config.get())) {
                ExampleFile read = ExampleFile.read(file, "matrix/" + file.getFileName(), judge);
                examples += read.size();
                different += print(read.differences(judge));
            }
            int rules = judge.matrix().contents().requirements().size();
            print(UnusedNames.in(config.get()));
            out.println(messages.say("matrix.linted", rules, examples, different));
            return different == 0 ? FINE : DIFFERENT;
        } catch (ConfigException e) {
            print(e.problems());
            out.println(messages.say("matrix.mistakes", e.problems().size()));
            return MISTAKEN;
        }
    }

    @Command(name = "check")
    int check(@Parameters(paramLabel = "FILE", descriptionKey = "matrix.file") Path file) {
        if (!Files.isRegularFile(file)) {
            err.println(messages.say("matrix.no-file", file));
            return MISTAKEN;
        }
        Judge judge = judge();
        ExampleFile examples = ExampleFile.read(file, file.toString(), judge);
        int different = print(examples.differences(judge));
        out.println(messages.say("matrix.checked", examples.size(), different));
        return different == 0 ? FINE : DIFFERENT;
    }

    private int print(List<ConfigProblem> problems) {
        problems.forEach(out::println);
        return problems.size();
    }

    private String unknown(String name, Judge judge) {
        return Nearest.to(name, judge.vocabulary().procedures())
                .map(near -> messages.say("matrix.unknown-procedure.near", name, near))
                .orElseGet(() -> messages.say("matrix.unknown-procedure", name));
    }

    private String unknownMairie(String mairie, Judge judge) {
        Set<String> known = judge.matrix().profiles().keySet();
        return Nearest.to(mairie, known)
                .map(near -> messages.say("matrix.unknown-mairie.near", mairie, near))
                .orElseGet(
                        () -> messages.say("matrix.unknown-mairie", mairie, String.join(", ", new TreeSet<>(known))));
    }

    private Judge judge() {
        Path folder = config.get();
        return Judge.load(folder, catalogue.apply(folder));
    }
}
