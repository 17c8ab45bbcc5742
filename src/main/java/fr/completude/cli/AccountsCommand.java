package fr.completude.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import fr.completude.accounts.Account;
import fr.completude.accounts.AccountsFile;
import fr.completude.accounts.Passwords;
import fr.completude.accounts.Role;
import fr.completude.audit.Deed;
import fr.completude.audit.Entry;
import fr.completude.reporting.FolderName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code accounts put|remove|list}: who may sign in on the web page. */
@Command(name = "accounts")
final class AccountsCommand implements Callable<Integer> {

    private final Completude program;

    private AccountsCommand(Completude program) {
        this.program = program;
    }

    static CommandLine of(Completude program) {
        return new CommandLine(new AccountsCommand(program))
                .addSubcommand("put", new Put(program))
                .addSubcommand("remove", new Remove(program))
                .addSubcommand("list", new Listing(program));
    }

    @Override
    public Integer call() {
        program.screen().err().println(program.messages().say("cli.no-command"));
        return ExitCode.USAGE.status();
    }

    /** In a journal beside the file, as accounts belong to no output folder. */
    private static void note(Completude program, Path file, String name) {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().normalize().getParent());
        new Custody(program, folder)
                .journal()
                .note(Entry.of(Custody.operator(), Deed.ACCOUNT_CHANGED).with("account", name));
    }

    /** {@code accounts put}. */
    @Command(name = "put")
    private static final class Put implements Callable<Integer> {

        private final Completude program;

        @Parameters(index = "0", paramLabel = "FICHIER", descriptionKey = "accounts-file")
        private Path file = Path.of("");

        @Parameters(index = "1", paramLabel = "NOM", descriptionKey = "accounts-name")
        private String name = "";

        @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "accounts-role")
        private String role = Role.OFFICER.word();

        @Option(names = "--mairie", paramLabel = "MAIRIE", descriptionKey = "accounts-mairie")
        private @Nullable String mairie;

        Put(Completude program) {
            this.program = program;
        }

        @Override
        public Integer call() throws IOException {
            Account wanted = account("");
            String password = password();
            int bytes = password.getBytes(StandardCharsets.UTF_8).length;
            if (password.length() < Passwords.SHORTEST || bytes > Passwords.LONGEST) {
                throw usage("cli.accounts.password", Passwords.SHORTEST, Passwords.LONGEST);
            }
            note(program, file, name);
            new AccountsFile(file)
                    .put(account(Objects.requireNonNull(Passwords.encoder().encode(password))));
            program.screen().err().println(program.messages().say("cli.accounts.put", wanted.name()));
            warnOfAnUnknown(wanted.mairie());
            return ExitCode.COMPLETE.status();
        }

        /** A mairie may do without a profile; one that was mistyped has none either. */
        private void warnOfAnUnknown(@Nullable String wanted) {
            Path profiles = program.installation().config().resolve("mairies");
            if (wanted != null && !Files.exists(profiles.resolve(FolderName.of(wanted) + ".yaml"))) {
                program.screen().err().println(program.messages().say("cli.accounts.no-profile", wanted));
            }
        }

        private Account account(String hash) {
            try {
                return new Account(name, hash, Role.of(role).orElseThrow(IllegalArgumentException::new), mairie);
            } catch (IllegalArgumentException e) {
                throw usage("cli.accounts.wrong");
            }
        }

        /** Not an option: others on the machine see those. */
        // Where there is one without a terminal, it reads the line too.
        @SuppressWarnings("SystemConsoleNull")
        private String password() throws IOException {
            Console console = System.console();
            if (console != null) {
                return new String(console.readPassword("%s ", program.messages().say("cli.accounts.ask")));
            }
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        }

        private CommandFailure usage(String key, Object... values) {
            return new CommandFailure(ExitCode.USAGE, program.messages().say(key, values));
        }
    }

    /** {@code accounts remove}. */
    @Command(name = "remove")
    private static final class Remove implements Callable<Integer> {

        private final Completude program;

        @Parameters(index = "0", paramLabel = "FICHIER", descriptionKey = "accounts-file")
        private Path file = Path.of("");

        @Parameters(index = "1", paramLabel = "NOM", descriptionKey = "accounts-name")
        private String name = "";

        Remove(Completude program) {
            this.program = program;
        }

        @Override
        public Integer call() throws IOException {
            AccountsFile accounts = new AccountsFile(file);
            if (accounts.find(name).isPresent()) {
                note(program, file, name);
            }
            if (!accounts.remove(name)) {
                throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.accounts.unknown", name, file));
            }
            program.screen().err().println(program.messages().say("cli.accounts.removed", name));
            return ExitCode.COMPLETE.status();
        }
    }

    /** {@code accounts list}. */
    @Command(name = "list")
    private static final class Listing implements Callable<Integer> {

        private final Completude program;

        @Parameters(index = "0", paramLabel = "FICHIER", descriptionKey = "accounts-file")
        private Path file = Path.of("");

        Listing(Completude program) {
            this.program = program;
        }

        @Override
        public Integer call() {
            new AccountsFile(file).all().forEach(account -> program.screen()
                    .out()
                    .println(String.join(
                            "\t",
                            account.name(),
                            account.role().word(),
                            Objects.requireNonNullElse(account.mairie(), ""))));
            return ExitCode.COMPLETE.status();
        }
    }
}
