package org.dalil.mail.smtp;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Singleton;

/** {@code dalil.mail.*}: which server sends our mail, and as whom. */
@Singleton
public final class SmtpSettings {
    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final String from;
    private final Security security;

    SmtpSettings(
            @Value("${dalil.mail.host:}") String host,
            @Value("${dalil.mail.port:0}") int port,
            @Value("${dalil.mail.user:}") String user,
            @Value("${dalil.mail.password:}") String password,
            @Value("${dalil.mail.from:}") String from,
            @Value("${dalil.mail.security:starttls}") String security) {
        this.host = host.strip();
        this.security = Security.of(security);
        this.port = port == 0 ? this.security.usualPort() : port;
        this.user = user.strip();
        this.password = password;
        this.from = from.strip();
    }

    /** Without a host and a sender nothing is sent, and nothing kept to be sent. */
    public boolean isOn() {
        return !host.isEmpty() && !from.isEmpty();
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    public String from() {
        return from;
    }

    public Security security() {
        return security;
    }

    public boolean signsIn() {
        return !user.isEmpty();
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    /** Behind the sender's at sign: whose names our mails have. */
    public String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
