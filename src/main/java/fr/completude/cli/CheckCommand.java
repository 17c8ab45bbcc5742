package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

import fr.completude.dossier.PagePicture;
import fr.completude.dossier.Recognised;
import fr.completude.intake.DeclaredOptions;
import fr.completude.reporting.ReportJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: dossiers on demand. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Completude program;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths = List.of();

    @Option(names = "--demarche", paramLabel = "ID", descriptionKey = "demarche")
    private @Nullable String procedure;

    @Option(names = "--fait", paramLabel = "nom=valeur", descriptionKey = "fait")
    private Map<String, String> facts = new LinkedHashMap<>();

    @Option(names = "--le", paramLabel = "DATE", descriptionKey = "le")
    private @Nullable LocalDate day;

    @Option(names = "--rendez-vous", paramLabel = "DATETIME", descriptionKey = "rendez-vous")
    private @Nullable String appointment;

    @Option(names = "--format", paramLabel = "text|json|html", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "check-output")
    private @Nullable Path output;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    CheckCommand(Completude program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate today = day != null ? day : LocalDate.now(program.clock());
        NamedPaths named = NamedPaths.of(paths, program.messages());
        if (output != null) {
            program.enter(output);
            OutputFolder.prepare(output, program.messages());
        }
        try (Workshop workshop = program.workshop(Workshop.ALL_PROCESSORS)) {
            workshop.recogniser()
                    .warning(today, program.messages())
                    .ifPresent(program.screen().err()::println);
            DeclaredOptions options = new DeclaredOptions(procedure, appointment, facts);
            List<Answered> answers =
                    new OnDemand(workshop, options, pictures(workshop), program.messages()).check(named, today);
            ReportWriter writer = new ReportWriter(
                    format, program.messages(), all ? ReportJson.ALL : ReportJson.APPLICABLE, workshop);
            program.screen().out().print(writer.write(answers));
            if (output != null) {
                writer.publish(answers, output);
            }
            return answers.stream()
                    .map(Answered::report)
                    .map(ExitCode::of)
                    .reduce(ExitCode.COMPLETE, ExitCode::and)
                    .status();
        }
    }

    /** Pictures cost time, and only a page shows them. */
    private Function<Recognised, List<PagePicture>> pictures(Workshop workshop) {
        return output != null || format == Format.HTML ? workshop.pipeline()::pictures : recognised -> List.of();
    }
}
