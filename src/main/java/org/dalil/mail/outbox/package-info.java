/**
 * What is to be sent. {@link org.dalil.mail.outbox.Outbox} is its door; a letter is put there in
 * the transaction of what it tells of, {@code Sender} sends it on the one node that gets the job,
 * and tries again with growing waits. What was sent is emptied.
 */
@NullMarked
package org.dalil.mail.outbox;

import org.jspecify.annotations.NullMarked;
