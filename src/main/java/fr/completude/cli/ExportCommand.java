package fr.completude.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import fr.completude.audit.Deed;
import fr.completude.audit.Entry;
import fr.completude.retention.HandedOver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: all that is kept of one dossier, in a zip, for the person it is about. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Completude program;

    @Parameters(paramLabel = "DOSSIER", descriptionKey = "dossier")
    private String dossier = "";

    @Option(names = "--output", required = true, paramLabel = "DIR", descriptionKey = "output")
    private Path output = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "ZIP", descriptionKey = "to")
    private Path zip = Path.of("");

    ExportCommand(Completude program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        String mairie = dossier.contains("/") ? dossier.substring(0, dossier.indexOf('/')) : null;
        String name = dossier.substring(dossier.indexOf('/') + 1);
        new Custody(program, output).journal().note(Entry.of(Custody.operator(), Deed.EXPORTED, mairie, name));
        try {
            int files = HandedOver.write(output, dossier, zip);
            if (files == 0) {
                throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.custody.unknown", dossier));
            }
            program.screen().err().println(program.messages().say("cli.export.done", files, zip));
            return ExitCode.COMPLETE.status();
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.export.exists", zip));
        }
    }
}
