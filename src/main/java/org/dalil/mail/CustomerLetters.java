package org.dalil.mail;

import org.dalil.mail.smtp.Letter;

/** Puts what a customer is told into words; the portal does. */
public interface CustomerLetters {

    Letter letter(CustomerNews news);
}
