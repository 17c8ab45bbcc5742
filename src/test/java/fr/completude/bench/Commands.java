package fr.completude.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Things to be done, a given number at a time; the first that fails ends it. */
final class Commands {

    /** One of them. */
    interface Command {
        void run() throws IOException, InterruptedException;
    }

    private final List<Command> commands = new ArrayList<>();

    void add(Command command) {
        commands.add(command);
    }

    void runTwoAtATime() throws IOException, InterruptedException {
        run(2);
    }

    /** Seconds it took. */
    double run(int atATime) throws IOException, InterruptedException {
        long start = System.nanoTime();
        ExecutorService workers = Executors.newFixedThreadPool(atATime);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Command command : commands) {
                running.add(workers.submit(() -> {
                    command.run();
                    return null;
                }));
            }
            for (int i = 0; i < running.size(); i++) {
                running.get(i).get();
                Progress.tell(i + 1, running.size());
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
