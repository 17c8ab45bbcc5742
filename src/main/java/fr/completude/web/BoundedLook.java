package fr.completude.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Looks at something, but waits a moment only: a disk or a database that hangs must not hang the probe too. While a look
 * goes on nobody begins another, so that probes that come again and again pile up nothing; and a look that is known to
 * hang is not waited for again.
 */
final class BoundedLook {

    private final Supplier<Vital.Sign> look;
    private final Duration patience;
    private final Executor elsewhere;
    private @Nullable CompletableFuture<Vital.Sign> going;
    private boolean hangs;

    BoundedLook(Supplier<Vital.Sign> look, Duration patience, Executor elsewhere) {
        this.look = look;
        this.patience = patience;
        this.elsewhere = elsewhere;
    }

    /**
     * What was seen; empty when nothing is, in time.
     *
     * @throws RuntimeException that the look threw
     */
    Optional<Vital.Sign> sign() {
        CompletableFuture<Vital.Sign> answer = begun();
        try {
            Vital.Sign sign = answer.get(patience(), TimeUnit.NANOSECONDS);
            over(answer);
            return Optional.of(sign);
        } catch (TimeoutException e) {
            hung(answer);
            return Optional.empty();
        } catch (ExecutionException e) {
            over(answer);
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized CompletableFuture<Vital.Sign> begun() {
        CompletableFuture<Vital.Sign> now = going;
        if (now == null) {
            now = CompletableFuture.supplyAsync(look, elsewhere);
            going = now;
        }
        return now;
    }

    private synchronized long patience() {
        return hangs ? 0 : patience.toNanos();
    }

    private synchronized void hung(CompletableFuture<Vital.Sign> answer) {
        hangs = answer == going;
    }

    private synchronized void over(CompletableFuture<Vital.Sign> answer) {
        if (answer == going) {
            going = null;
            hangs = false;
        }
    }
}
