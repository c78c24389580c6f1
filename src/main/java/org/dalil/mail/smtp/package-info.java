/**
 * Speaks with the mail server that the installation names. {@link org.dalil.mail.smtp.Smtp} sends a
 * {@link org.dalil.mail.smtp.Letter} or throws {@link org.dalil.mail.smtp.NotSent}, which says
 * whether it is worth trying again. The only package that sees {@code jakarta.mail}.
 */
@NullMarked
package org.dalil.mail.smtp;

import org.jspecify.annotations.NullMarked;
