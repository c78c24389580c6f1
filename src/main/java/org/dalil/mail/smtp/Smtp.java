package org.dalil.mail.smtp;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.util.Properties;

/** The door of this package: opens a line to the mail server. */
@Singleton
public class Smtp {
    private static final Logger LOG = LoggerFactory.getLogger(Smtp.class);
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    private final SmtpSettings settings;
    private final Clock clock;
    private final Session session;

    Smtp(SmtpSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.session = Session.getInstance(properties(settings));
    }

    /**
     * @throws NotSent where nothing can be sent now
     */
    public Line open() throws NotSent {
        try {
            var transport = session.getTransport();
            if (settings.signsIn()) {
                transport.connect(settings.user(), settings.password());
            } else {
                transport.connect();
            }
            return new Line(transport);
        } catch (NoSuchProviderException impossible) {
            throw new IllegalStateException(impossible);
        } catch (MessagingException failed) {
            throw Faults.of(failed);
        }
    }

    /** An open connection; several letters go over it. */
    public final class Line implements AutoCloseable {
        private final Transport transport;

        private Line(Transport transport) {
            this.transport = transport;
        }

        /**
         * @param messageId without its angle brackets
         */
        public void send(String messageId, Letter letter) throws NotSent {
            try {
                var message = Message.of(session, settings, messageId, letter, clock.instant());
                transport.sendMessage(message, message.getAllRecipients());
            } catch (MessagingException failed) {
                throw Faults.of(failed);
            }
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException gone) {
                LOG.debug("The line to the mail server was closed from there");
            }
        }
    }

    private static Properties properties(SmtpSettings settings) {
        var all = new Properties();
        all.put("mail.transport.protocol", "smtp");
        all.put("mail.smtp.host", settings.host());
        all.put("mail.smtp.port", Integer.toString(settings.port()));
        all.put("mail.smtp.from", settings.from());
        all.put("mail.smtp.auth", Boolean.toString(settings.signsIn()));
        all.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        all.put("mail.smtp.timeout", ANSWER_MILLIS);
        all.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        switch (settings.security()) {
            case NONE -> {}
            case STARTTLS -> {
                all.put("mail.smtp.starttls.enable", "true");
                all.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> all.put("mail.smtp.ssl.enable", "true");
        }
        return all;
    }
}
