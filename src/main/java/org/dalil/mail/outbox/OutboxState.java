package org.dalil.mail.outbox;

/** How far a mail is. */
public enum OutboxState {
    WAITING,
    SENT,
    GIVEN_UP
}
