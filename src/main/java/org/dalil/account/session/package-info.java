/**
 * Who is signed in. The door is {@link org.dalil.account.session.Sessions}; {@link
 * org.dalil.account.session.SignInThrottle} slows down who guesses passwords.
 */
@NullMarked
package org.dalil.account.session;

import org.jspecify.annotations.NullMarked;
