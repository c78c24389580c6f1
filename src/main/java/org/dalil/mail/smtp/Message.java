package org.dalil.mail.smtp;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.time.Instant;
import java.util.Date;

/** A letter as MIME: plain text, and the same as HTML for who shows it. */
final class Message extends MimeMessage {
    private static final String CHARSET = "UTF-8";

    private final String messageId;

    private Message(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static Message of(
            Session session, SmtpSettings settings, String messageId, Letter letter, Instant now)
            throws MessagingException {
        var message = new Message(session, messageId);
        message.setFrom(named(settings.from(), letter.sender()));
        message.setRecipient(RecipientType.TO, address(letter.recipient()));
        message.setSubject(letter.subject(), CHARSET);
        message.setSentDate(Date.from(now));
        message.setHeader("Content-Language", letter.language().code());
        // RFC 3834, and what Exchange reads: no "I am on holiday" comes back
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        var bodies = new MimeMultipart("alternative");
        bodies.addBodyPart(body(letter.plain(), "plain"));
        bodies.addBodyPart(body(letter.html(), "html"));
        message.setContent(bodies);
        message.saveChanges();
        return message;
    }

    /** The same at each attempt, so that one that came twice is known to be one. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + messageId + ">");
    }

    private static MimeBodyPart body(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, CHARSET, kind);
        return part;
    }

    /**
     * @throws AddressException where it is not exactly one
     */
    private static InternetAddress address(String written) throws AddressException {
        var at = written.lastIndexOf('@');
        if (at < 1 || !written.matches("[^\\p{Cntrl}\\s,;:<>()\\[\\]\\\\\"]+")) {
            throw new AddressException("no address");
        }
        try {
            return new InternetAddress(
                    written.substring(0, at + 1) + IDN.toASCII(written.substring(at + 1)), true);
        } catch (IllegalArgumentException noDomain) {
            throw new AddressException("no address");
        }
    }

    private static InternetAddress named(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address(address).getAddress(), name, CHARSET);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("no UTF-8", impossible);
        }
    }
}
