package org.dalil.mail;

import org.dalil.mail.smtp.Letter;

import java.util.Optional;

/** Puts what staff are told into words, in the language somebody works in; the desk does. */
public interface StaffLetters {

    /**
     * @return empty for an account that is not, or is deactivated
     */
    Optional<Letter> letter(long account, StaffNews news);
}
