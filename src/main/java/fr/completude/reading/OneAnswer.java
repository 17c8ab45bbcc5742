package fr.completude.reading;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import fr.completude.reading.wire.Frame;

/**
 * A question a child answers with one frame. One that dies on it may have died of something else, so a fresh one is
 * asked, once; one that falls silent has had its time.
 */
record OneAnswer(Supervisor supervisor, Duration time) {

    <F extends Frame> Optional<F> to(Frame question, Class<F> kind) {
        Answer answer = asked(question, kind);
        if (answer instanceof Answer.Gone) {
            answer = asked(question, kind);
        }
        return answer instanceof Answer.Said said && kind.isInstance(said.frame())
                ? Optional.of(kind.cast(said.frame()))
                : Optional.empty();
    }

    private Answer asked(Frame question, Class<? extends Frame> kind) {
        ChildProcess child = supervisor.ready();
        child.send(question);
        Answer answer = child.next(time);
        if (answer instanceof Answer.Said said && kind.isInstance(said.frame())) {
            return answer;
        }
        supervisor.replace();
        if (answer instanceof Answer.Interrupted || supervisor.isClosed()) {
            throw new CancellationException("Reading was cancelled.");
        }
        supervisor.warmUp();
        return answer;
    }
}
