/**
 * Saying whether an article helped, with a script and without. Who votes from within, or is no
 * reader, is thanked like everybody and not counted. Door asked: {@link org.dalil.feedback.Votes}.
 */
@NullMarked
package org.dalil.portal.vote;

import org.jspecify.annotations.NullMarked;
