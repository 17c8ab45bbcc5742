package fr.completude.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;

/** Sends notices that a person has read, as their files stand, through a mail server (SMTP). */
public final class Post {

    private static final String TIMEOUT_MS = "20000";

    private final PostSettings settings;
    private final @Nullable String password;
    private final Clock clock;

    /**
     * Over a mail server.
     *
     * @param password of the account; null when there is none
     */
    public Post(PostSettings settings, @Nullable String password, Clock clock) {
        this.settings = settings;
        this.password = password;
        this.clock = clock;
    }

    /**
     * Sends a notice.
     *
     * @param mail a {@code notice.eml}
     * @throws IOException when the address is none, or the server cannot be reached or refuses
     */
    public void send(Path mail, String addressee) throws IOException {
        send(Files.readAllBytes(mail), addressee);
    }

    /** As {@link #send(Path, String)}, of a mail that lies in no file. */
    public void send(byte[] mail, String addressee) throws IOException {
        Session session = Session.getInstance(properties());
        try {
            MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(mail));
            message.removeHeader("X-Unsent");
            message.setFrom(new InternetAddress(settings.sender(), true));
            // The file may have been changed in a mail program: nobody else gets a copy.
            message.removeHeader("Cc");
            message.removeHeader("Bcc");
            message.removeHeader("Newsgroups");
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(addressee, true));
            message.setSentDate(Date.from(clock.instant()));
            message.saveChanges();
            Transport.send(message, settings.account(), password);
        } catch (MessagingException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * The words of a notice.
     *
     * @throws IOException when the file is no mail
     */
    public static String text(Path mail) throws IOException {
        try (InputStream file = Files.newInputStream(mail)) {
            return firstText(new MimeMessage(Session.getInstance(new Properties()), file));
        } catch (MessagingException e) {
            throw new IOException("Not a mail.", e);
        }
    }

    static String subject(byte[] mail) throws IOException {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)).getSubject();
        } catch (MessagingException e) {
            throw new IOException("Not a mail.", e);
        }
    }

    private static String firstText(Part part) throws MessagingException, IOException {
        Object content = part.getContent();
        return content instanceof Multipart parts ? firstText(parts.getBodyPart(0)) : String.valueOf(content);
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", settings.server());
        properties.put("mail.smtp.port", String.valueOf(settings.port()));
        properties.put("mail.smtp.auth", String.valueOf(settings.account() != null));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MS);
        properties.put("mail.smtp.timeout", TIMEOUT_MS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MS);
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.encryption()) {
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                // A line that cannot be made secret is not used.
                properties.put("mail.smtp.starttls.required", "true");
            }
            case AUCUN -> properties.put("mail.smtp.starttls.enable", "false");
        }
        return properties;
    }
}
