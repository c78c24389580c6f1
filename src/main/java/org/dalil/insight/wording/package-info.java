/**
 * Different words that people search for, how often, and who may read them: words that fewer than
 * three typed stay here. {@link org.dalil.insight.wording.Wordings} is the door, {@link
 * org.dalil.insight.wording.Spellings} says how they are written. Knows nothing of events.
 */
@NullMarked
package org.dalil.insight.wording;

import org.jspecify.annotations.NullMarked;
