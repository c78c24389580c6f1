/**
 * The week's page as a mail, to those who asked for it; where no mail server is named nothing is
 * sent and nobody is asked. Its doors are {@link org.dalil.insight.letter.WeeklyLetters} and, for
 * who looks, the page itself.
 */
@NullMarked
package org.dalil.insight.letter;

import org.jspecify.annotations.NullMarked;
