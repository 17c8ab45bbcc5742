package fr.completude.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import fr.completude.audit.AuditJournal;
import fr.completude.audit.Deed;
import fr.completude.audit.Entry;
import fr.completude.retention.HandedOver;
import fr.completude.retention.Subject;
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
        program.enter(output);
        List<Subject> meant = Files.isDirectory(output) ? HandedOver.meant(output, dossier) : List.of();
        if (meant.isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.custody.unknown", dossier));
        }
        if (Files.exists(zip)) {
            throw exists();
        }
        AuditJournal journal = new Custody(program, output).journal();
        meant.forEach(one -> journal.note(Entry.of(Custody.operator(), Deed.EXPORTED, one.mairie(), one.dossier())));
        try {
            int files = HandedOver.write(output, dossier, zip);
            program.screen().err().println(program.messages().say("cli.export.done", files, zip));
            return ExitCode.COMPLETE.status();
        } catch (FileAlreadyExistsException e) {
            throw exists();
        }
    }

    private CommandFailure exists() {
        return new CommandFailure(ExitCode.USAGE, program.messages().say("cli.export.exists", zip));
    }
}
