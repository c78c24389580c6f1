/**
 * What customers are told by mail, in words. They are given {@link org.dalil.mail.CustomerNews} and
 * nothing else, so that nothing internal can stand in them; an answer is rendered with the eyes of
 * a reader without an account.
 */
@NullMarked
package org.dalil.portal.mail;

import org.jspecify.annotations.NullMarked;
