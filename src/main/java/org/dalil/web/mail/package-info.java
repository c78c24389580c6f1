/**
 * Our letter paper: {@link org.dalil.web.mail.Stationery} turns what a mail says ({@link
 * org.dalil.web.mail.MailPage}) into plain text and, with the theme's {@code pages/mail}, into HTML
 * that fetches nothing. What is said the faces know.
 */
@NullMarked
package org.dalil.web.mail;

import org.jspecify.annotations.NullMarked;
