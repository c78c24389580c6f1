package org.dalil.mail.smtp;

import java.util.Locale;

/** How the way to the mail server is kept from listeners. */
public enum Security {
    NONE(25),
    /** Required where it is set: a server that does not offer it is not spoken with. */
    STARTTLS(587),
    TLS(465);

    private final int port;

    Security(int port) {
        this.port = port;
    }

    static Security of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }

    int usualPort() {
        return port;
    }

    /** As the setting is written. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
