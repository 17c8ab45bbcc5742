package fr.completude.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import fr.completude.accounts.AccountsFile;
import fr.completude.web.Entrance;
import fr.completude.web.WebServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: the web page, until the process is told to stop; for others than this machine with accounts only. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private static final String CERTIFICATE_PASSWORD = "COMPLETUDE_CERTIFICAT";

    private final Completude program;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
    private int port = 8080;

    @Option(names = "--adresse", paramLabel = "ADRESSE", descriptionKey = "serve-address")
    private String address = "localhost";

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "serve-output")
    private Path reports = Path.of("rapports");

    @Option(names = "--comptes", paramLabel = "FICHIER", descriptionKey = "serve-accounts")
    private @Nullable Path accounts;

    @Option(names = "--certificat", paramLabel = "FICHIER", descriptionKey = "serve-certificate")
    private @Nullable Path certificate;

    ServeCommand(Completude program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Entrance entrance = entrance();
        program.begin(reports);
        if (program.debug()) {
            Logging.inDetail();
        }
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(end, closed), "stop"));
        try (Workshop workshop = program.workshop(Workshop.ALL_PROCESSORS);
                WebServer server = WebServer.start(workshop.desk(reports, program.clock()), entrance)) {
            say("cli.serve.ready", server.address());
            end.await();
        } finally {
            closed.countDown();
        }
        return ExitCode.COMPLETE.status();
    }

    private Entrance entrance() {
        InetAddress bound = bound();
        if (accounts == null && !bound.isLoopbackAddress()) {
            throw usage("cli.serve.not-local", address);
        }
        AccountsFile file = accounts == null ? null : new AccountsFile(accounts);
        if (file != null && file.all().isEmpty()) {
            throw usage("cli.serve.no-accounts", accounts);
        }
        if (certificate == null && !bound.isLoopbackAddress()) {
            say("cli.serve.in-clear");
        }
        return new Entrance(bound, port, file, certificate());
    }

    private InetAddress bound() {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw usage("cli.serve.unknown-address", address);
        }
    }

    private Entrance.@Nullable Certificate certificate() {
        if (certificate == null) {
            return null;
        }
        String password = System.getenv(CERTIFICATE_PASSWORD);
        if (password == null || !Files.isReadable(certificate)) {
            throw usage("cli.serve.certificate");
        }
        return new Entrance.Certificate(certificate, password);
    }

    private void say(String key, Object... values) {
        program.screen().err().println(program.messages().say(key, values));
    }

    private CommandFailure usage(String key, @Nullable Object... values) {
        return new CommandFailure(ExitCode.USAGE, program.messages().say(key, values));
    }

    private static void stop(CountDownLatch end, CountDownLatch closed) {
        end.countDown();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
