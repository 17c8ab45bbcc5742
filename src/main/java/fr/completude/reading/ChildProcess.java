package fr.completude.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import fr.completude.language.Messages;
import fr.completude.reading.wire.Frame;
import fr.completude.reading.wire.FrameStream;

/** A running reading child. Its own words reach the parent as frames only; what it writes to its error stream is
 * kept until it is ready, to explain a failed start, and thrown away afterwards: it may hold personal data. */
final class ChildProcess implements AutoCloseable {

    private static final int KEPT_ERROR_BYTES = 4096;
    private static final Messages MESSAGES = Messages.french();

    private final Process process;
    private final Path temporaryFolder;
    private final Lending lending;
    private List<String> walls = List.of();
    private final FrameStream frames;
    /** Holds few frames: a child that floods its parent only blocks itself. */
    private final BlockingQueue<Optional<Frame>> received = new ArrayBlockingQueue<>(8);

    private final ByteArrayOutputStream firstErrors = new ByteArrayOutputStream();
    private final Thread listener;
    private int pagesRead;

    private ChildProcess(Process process, Path temporaryFolder) {
        this.process = process;
        this.temporaryFolder = temporaryFolder;
        this.lending = new Lending(temporaryFolder);
        this.frames = new FrameStream(process.getInputStream(), process.getOutputStream());
        this.listener = daemon(this::listen, "reader-frames");
        daemon(this::drainErrors, "reader-errors");
    }

    /**
     * Starts a child and waits until it is ready.
     *
     * @throws ReaderUnavailableException if it does not get ready
     */
    static ChildProcess start(ChildCommand command) {
        ChildProcess child;
        try {
            Path folder = TemporaryFolders.create();
            child = new ChildProcess(command.in(folder).start(), folder);
        } catch (IOException e) {
            throw new ReaderUnavailableException(MESSAGES.say("reading.noProcess", String.valueOf(e.getMessage())));
        }
        try {
            child.awaitReady(command.settings().startTime());
            WallReport.tell(child.walls());
        } catch (ReaderUnavailableException e) {
            child.close();
            throw e;
        }
        return child;
    }

    private void awaitReady(Duration time) {
        Answer answer = next(time);
        if (answer instanceof Answer.Said said && said.frame() instanceof Frame.Ready ready) {
            walls = ready.walls();
            return;
        }
        if (answer instanceof Answer.Said said && said.frame() instanceof Frame.StartFailed failed) {
            throw new ReaderUnavailableException(MESSAGES.say("reading.engineMissing", failed.reason()));
        }
        throw new ReaderUnavailableException(
                answer instanceof Answer.Silence
                        ? MESSAGES.say("reading.startTooLong", time.toSeconds())
                        : MESSAGES.say("reading.startFailed", firstErrorLine()));
    }

    /** Sends a frame; a child that is gone shows when its answer is awaited. */
    void send(Frame frame) {
        try {
            frames.send(lending.of(frame));
        } catch (IOException e) {
            process.destroyForcibly();
        }
    }

    /** Waits for the child's next word. */
    Answer next(Duration time) {
        try {
            Optional<Frame> frame = received.poll(Math.max(0, time.toNanos()), TimeUnit.NANOSECONDS);
            if (frame == null) {
                return new Answer.Silence();
            }
            if (frame.isPresent() && frame.get() instanceof Frame.PageRead) {
                pagesRead++;
            }
            if (frame.isPresent() && endsAnAnswer(frame.get())) {
                lending.takeBack();
            }
            return frame.<Answer>map(Answer.Said::new).orElseGet(Answer.Gone::new);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Interrupted();
        }
    }

    private static boolean endsAnAnswer(Frame frame) {
        return frame instanceof Frame.Finished || frame instanceof Frame.Looked || frame instanceof Frame.Pictured;
    }

    /** Those it says it has put up around itself. */
    List<String> walls() {
        return walls;
    }

    int pagesRead() {
        return pagesRead;
    }

    /** Kills the child if it still lives, and removes what it left behind. */
    @Override
    public void close() {
        process.destroyForcibly();
        listener.interrupt();
        process.onExit().thenRun(() -> TemporaryFolders.remove(temporaryFolder)).join();
    }

    private void listen() {
        try {
            Frame frame = frames.receive();
            while (frame != null) {
                received.put(Optional.of(frame));
                frame = frames.receive();
            }
            received.put(Optional.empty());
        } catch (IOException e) {
            goneAfter();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A stream that cannot be understood is as good as ended. */
    private void goneAfter() {
        process.destroyForcibly();
        try {
            received.put(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void drainErrors() {
        byte[] buffer = new byte[1024];
        try (InputStream errors = process.getErrorStream()) {
            for (int n = errors.read(buffer); n >= 0; n = errors.read(buffer)) {
                synchronized (firstErrors) {
                    firstErrors.write(buffer, 0, Math.min(n, KEPT_ERROR_BYTES - firstErrors.size()));
                }
            }
        } catch (IOException e) {
            process.destroyForcibly();
        }
    }

    private String firstErrorLine() {
        synchronized (firstErrors) {
            return firstErrors
                    .toString(StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse(MESSAGES.say("reading.noReason"));
        }
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
