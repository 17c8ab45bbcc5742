package fr.completude.batch;

import java.util.regex.Pattern;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.support.converter.MessageConverter;

/**
 * Takes the number of a partition from a message of text, and opens no other: whoever reaches the broker can send one,
 * and a message that holds an object of Java would be made into it here.
 */
final class NumberOnly implements MessageConverter {

    private static final Logger LOG = LoggerFactory.getLogger(NumberOnly.class);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    @Override
    public Message toMessage(Object object, Session session) throws JMSException {
        return session.createTextMessage(object.toString());
    }

    /** Empty for what is no number. */
    @Override
    public Object fromMessage(Message message) throws JMSException {
        String text = message instanceof TextMessage written ? written.getText() : null;
        if (text != null && NUMBER.matcher(text).matches()) {
            return text;
        }
        LOG.warn("A message that is no invitation was put aside unread.");
        return "";
    }
}
