package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import fr.completude.audit.Deed;
import fr.completude.audit.Entry;
import fr.completude.reporting.DigestRow;
import fr.completude.reporting.NoticeFiles;
import fr.completude.reporting.Post;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code notice}: shows the message to an applicant, or sends it where a mail server is configured. */
@Command(name = "notice")
final class NoticeCommand implements Callable<Integer> {

    private final Completude program;

    @Parameters(arity = "1", paramLabel = "RAPPORT", descriptionKey = "notice-report")
    private Path report = Path.of("");

    @Option(names = "--a", paramLabel = "ADRESSE", descriptionKey = "notice-to")
    private @Nullable String addressee;

    NoticeCommand(Completude program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        Path mail = Files.isDirectory(report) ? report.resolve(NoticeFiles.MAIL) : report;
        if (!Files.isRegularFile(mail)) {
            throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.notice.none", report));
        }
        try {
            if (addressee == null) {
                program.screen().out().print(Post.text(mail));
            } else {
                Post post = post();
                noteSent(mail);
                post.send(mail, addressee);
                program.screen().err().println(program.messages().say("cli.notice.sent", addressee));
            }
            return ExitCode.COMPLETE.status();
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.UNREADABLE,
                    program.messages().say("cli.notice.failed", mail, String.valueOf(e.getMessage())));
        }
    }

    /** In the journal of the reports among which the letter lies; not to whom it went. */
    private void noteSent(Path mail) throws IOException {
        Path folder = Objects.requireNonNull(mail.toAbsolutePath().normalize().getParent());
        program.enter(folder);
        DigestRow said = DigestRow.read(folder.resolve("report.json"), null);
        Custody.over(program, folder)
                .journal()
                .note(Entry.of(Custody.operator(), Deed.SENT, said.mairie(), said.dossier()));
    }

    private Post post() {
        Post post = Workshop.post(program.installation(), program.clock());
        if (post == null) {
            throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.notice.off"));
        }
        return post;
    }
}
