package fr.completude.reading;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import fr.completude.reading.wire.Frame;

/** A question a child answers with one frame. It is put once: a child that dies or falls silent on it gives none. */
record OneAnswer(Supervisor supervisor, Duration time) {

    <F extends Frame> Optional<F> to(Frame question, Class<F> kind) {
        ChildProcess child = supervisor.ready();
        child.send(question);
        Answer answer = child.next(time);
        if (answer instanceof Answer.Said said && kind.isInstance(said.frame())) {
            return Optional.of(kind.cast(said.frame()));
        }
        supervisor.replace();
        if (answer instanceof Answer.Interrupted || supervisor.isClosed()) {
            throw new CancellationException("Reading was cancelled.");
        }
        supervisor.warmUp();
        return Optional.empty();
    }
}
