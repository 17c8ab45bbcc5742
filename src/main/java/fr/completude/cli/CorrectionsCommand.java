package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import fr.completude.audit.Deed;
import fr.completude.audit.Entry;
import fr.completude.review.Correction;
import fr.completude.review.PieceKey;
import fr.completude.review.ReviewFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code corrections}: what officers corrected, as labelled examples for the evaluation. */
@Command(name = "corrections")
final class CorrectionsCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Completude program;

    @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("");

    CorrectionsCommand(Completude program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        program.enter(output);
        if (Files.isDirectory(output)) {
            new Custody(program, output)
                    .journal()
                    .note(Entry.of(Custody.operator(), Deed.EXPORTED).with("what", "corrections"));
        }
        ReviewFolder.of(output).forEach((dossier, review) -> review.standing().stream()
                .filter(one -> one.piece() != null && !one.isUntold())
                .forEach(one -> program.screen().out().println(JSON.writeValueAsString(example(one, one.piece())))));
        return ExitCode.COMPLETE.status();
    }

    private static Map<String, @Nullable Object> example(Correction one, @Nullable PieceKey piece) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("sha256", piece == null ? null : piece.sha256());
        line.put("page", piece == null ? null : piece.page());
        line.put("piece", piece == null ? null : piece.index());
        line.put("field", one.field() == null ? null : one.field().id());
        line.put("was", one.was());
        line.put("is", one.is());
        return line;
    }
}
