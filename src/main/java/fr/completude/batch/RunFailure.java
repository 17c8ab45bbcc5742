package fr.completude.batch;

import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/** The first failure that concerns the whole run. */
final class RunFailure {

    private final AtomicReference<@Nullable Throwable> first = new AtomicReference<>();

    void note(Throwable failure) {
        first.compareAndSet(null, failure);
    }

    @Nullable
    Throwable first() {
        return first.get();
    }
}
