package fr.completude.batch;

import java.util.Enumeration;
import java.util.Objects;

import org.springframework.jms.InvalidDestinationException;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.messaging.MessageChannel;
import org.springframework.messaging.support.GenericMessage;

/** Where invitations wait for the first worker that is free. */
record InvitationQueue(MessageChannel outgoing, JmsTemplate jms, String name) {

    /** Sends one: the number of a partition, and nothing else. */
    void send(long partition) {
        outgoing.send(new GenericMessage<>(Long.toString(partition)));
    }

    /** How many nobody has taken yet, counted to a limit. The broker is asked: what it forgot does not count. */
    long waiting(long limit) {
        try {
            return counted(limit);
        } catch (InvalidDestinationException e) {
            // Nobody has sent anything to it yet, nor listened.
            return 0;
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
