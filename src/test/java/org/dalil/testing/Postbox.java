package org.dalil.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A real SMTP server on a free port, and what it took. */
public final class Postbox implements AutoCloseable {
    private GreenMail server;
    private final int port;

    public Postbox() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        port = server.getSmtp().getPort();
    }

    /** The settings of an installation that sends its mail here. */
    public Map<String, Object> settings() {
        return settings(port);
    }

    public static Map<String, Object> settings(int port) {
        var all = new HashMap<String, Object>();
        all.put("dalil.mail.host", "127.0.0.1");
        all.put("dalil.mail.port", port);
        all.put("dalil.mail.security", "none");
        all.put("dalil.mail.from", "help@dalil.example");
        all.put("dalil.address", "https://help.example.com/");
        return all;
    }

    public void goesAway() {
        server.stop();
    }

    public void comesBack() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    public List<Mail> all() {
        return Arrays.stream(server.getReceivedMessages()).map(Mail::new).toList();
    }

    public Mail only() {
        var all = all();
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " mails came: " + all);
        }
        return all.getFirst();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** A mail that was taken, as a mail program parses it. */
    public record Mail(MimeMessage message) {

        public String subject() {
            return got(message::getSubject);
        }

        public String to() {
            return got(() -> InternetAddress.toString(message.getAllRecipients()));
        }

        public InternetAddress from() {
            return (InternetAddress) got(message::getFrom)[0];
        }

        /** All headers of this name. */
        public List<String> header(String name) {
            var found = got(() -> message.getHeader(name));
            return found == null ? List.of() : List.of(found);
        }

        public String plain() {
            return part(0, "text/plain").replace("\r\n", "\n");
        }

        public Document html() {
            return Jsoup.parse(part(1, "text/html"));
        }

        /** All of it as it went over the line, and what it says once it is decoded. */
        public String everything() {
            var raw = new java.io.ByteArrayOutputStream();
            got(
                    () -> {
                        message.writeTo(raw);
                        return true;
                    });
            return raw.toString(java.nio.charset.StandardCharsets.UTF_8)
                    + subject()
                    + plain()
                    + html();
        }

        private String part(int at, String type) {
            return got(
                    () -> {
                        var parts = (Multipart) message.getContent();
                        var part = parts.getBodyPart(at);
                        if (!parts.getContentType().startsWith("multipart/alternative")
                                || parts.getCount() != 2
                                || !part.isMimeType(type)) {
                            throw new AssertionError(parts.getContentType());
                        }
                        return (String) part.getContent();
                    });
        }

        private interface Getting<T> {
            T get() throws MessagingException, IOException;
        }

        private static <T> T got(Getting<T> what) {
            try {
                return what.get();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            } catch (MessagingException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }
}
