package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import fr.completude.dossier.Declaration;
import fr.completude.dossier.Piece;
import fr.completude.dossier.ReadFile;
import fr.completude.dossier.SourceFile;
import fr.completude.dossier.Timing;
import fr.completude.reporting.ReadJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read}: which pieces files hold, without any matrix. */
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {

    private final Completude program;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "read-format")
    private ReadFormat format = ReadFormat.TEXT;

    ReadCommand(Completude program) {
        this.program = program;
    }

    /** How the result is written. */
    private enum ReadFormat {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.read.no-such-file", file));
            }
        }
        ExitCode worst = ExitCode.COMPLETE;
        try (Workshop workshop = program.workshop(1)) {
            for (Path file : files) {
                worst = worst.and(read(file, workshop));
            }
        }
        return worst.status();
    }

    private ExitCode read(Path file, Workshop workshop) {
        try {
            // Each file by itself, so that limits of a dossier do not add up over files that have nothing in common.
            SourceFile source = workshop.reception()
                    .loose(file.toString(), List.of(file), Declaration.NONE)
                    .files()
                    .get(0);
            ReadFile read = workshop.read(source);
            List<Piece> pieces = workshop.recogniser().recognise(List.of(read));
            program.screen().out().println(written(read, pieces));
            return ExitCode.of(read);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.UNREADABLE, program.messages().say("cli.input-unreadable", file));
        }
    }

    private String written(ReadFile read, List<Piece> pieces) {
        return switch (format) {
            case TEXT -> new ReadText(program.messages()).write(read, pieces);
            case JSON -> ReadJson.line(read, pieces, timing(read));
        };
    }

    private static Timing timing(ReadFile read) {
        long ocr = read.pages().stream()
                .filter(page -> page.readBy() == fr.completude.dossier.ReadBy.OCR)
                .count();
        return new Timing(read.readMs(), read.readMs(), (int) ocr, 0);
    }
}
