package fr.completude.batch;

import java.time.Duration;
import java.util.Enumeration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.springframework.jms.InvalidDestinationException;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.MessagingException;
import org.springframework.messaging.support.GenericMessage;

/**
 * Where invitations wait for the first worker that is free. To know that a queue is empty the client asks the broker, and
 * waits without end for an answer that is lost: so it is asked aside, and given up after a while.
 */
record InvitationQueue(MessageChannel outgoing, JmsTemplate jms, String name) {

    private static final Duration UNANSWERED = Duration.ofSeconds(30);

    /** Sends one: the number of a partition, and nothing else. */
    void send(long partition) {
        outgoing.send(new GenericMessage<>(Long.toString(partition)));
    }

    /** How many nobody has taken yet, counted to a limit. The broker is asked: what it forgot does not count. */
    long waiting(long limit) {
        FutureTask<Long> question = new FutureTask<>(() -> counted(limit));
        Thread asking = new Thread(question, "invitations");
        asking.setDaemon(true);
        asking.start();
        try {
            return question.get(UNANSWERED.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InvalidDestinationException) {
                // Nobody has sent anything to it yet, nor listened.
                return 0;
            }
            throw new MessagingException("The broker was asked in vain.", e.getCause());
        } catch (TimeoutException e) {
            throw new MessagingException("The broker does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MessagingException("Nobody waits for the broker any more.", e);
        } finally {
            question.cancel(true);
        }
    }

    private long counted(long limit) {
        return Objects.requireNonNull(jms.browse(name, (session, browser) -> {
            Enumeration<?> messages = browser.getEnumeration();
            long count = 0;
            while (count < limit && messages.hasMoreElements()) {
                messages.nextElement();
                count++;
            }
            return count;
        }));
    }
}
