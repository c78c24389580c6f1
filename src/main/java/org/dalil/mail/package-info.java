/**
 * Mail. The door is {@link org.dalil.mail.Mails}: who does something tells it the news within the
 * same transaction. The words come from above ({@link org.dalil.mail.CustomerLetters}, {@link
 * org.dalil.mail.StaffLetters}); {@code outbox} keeps what is to be sent, {@code smtp} speaks with
 * the server. The link to a case in an answer holds a secret made for this mail: the base keeps
 * only its SHA-256, and beside it the mail until it is sent. So nobody learns an older link, and
 * who reads the mailbox is who asked. Addresses and secrets are never logged.
 */
@NullMarked
package org.dalil.mail;

import org.jspecify.annotations.NullMarked;
