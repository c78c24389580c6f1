package org.dalil.mail.smtp;

import java.util.Locale;

/** Why a mail was not sent. */
public enum Fault {
    /** No connection, no answer, or no encryption that we asked for. */
    SERVER(false, false),
    /** User or password, or that we sign in at all. */
    SIGN_IN(false, false),
    /** The server does not send for the address we write as. */
    SENDER(false, false),
    /** There is no such mailbox, or no such address. */
    RECIPIENT(true, true),
    /** It does not take this mail. */
    CONTENT(true, true),
    /** Not now. */
    LATER(true, false);

    private final boolean ofThisMail;
    private final boolean last;

    Fault(boolean ofThisMail, boolean last) {
        this.ofThisMail = ofThisMail;
        this.last = last;
    }

    /** Whether others may be sent all the same. */
    public boolean isOfThisMail() {
        return ofThisMail;
    }

    /** Whether trying again would give the same answer. */
    public boolean isLast() {
        return last;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
