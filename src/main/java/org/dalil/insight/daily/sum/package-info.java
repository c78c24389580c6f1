/** Adds days up: by topic, words, article and rewording; anew where topics are joined or split. */
@NullMarked
package org.dalil.insight.daily.sum;

import org.jspecify.annotations.NullMarked;
