package fr.completude.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import fr.completude.web.WebServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: the web page, on this machine only, until the process is told to stop. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

    private final Completude program;

    @Option(names = "--port", paramLabel = "N", descriptionKey = "port")
    private int port = 8080;

    @Option(names = "--adresse", paramLabel = "ADRESSE", descriptionKey = "serve-address")
    private String address = "localhost";

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "serve-output")
    private Path reports = Path.of("rapports");

    ServeCommand(Completude program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!WebServer.isLocal(address)) {
            throw new CommandFailure(ExitCode.USAGE, program.messages().say("cli.serve.not-local", address));
        }
        if (program.debug()) {
            Logging.inDetail();
        }
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(end, closed), "stop"));
        try (Workshop workshop = program.workshop(Workshop.ALL_PROCESSORS);
                WebServer server = WebServer.start(workshop.desk(reports, program.clock()), port)) {
            program.screen().err().println(program.messages().say("cli.serve.ready", String.valueOf(server.port())));
            end.await();
        } finally {
            closed.countDown();
        }
        return ExitCode.COMPLETE.status();
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
