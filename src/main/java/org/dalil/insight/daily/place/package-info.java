/**
 * Where words, articles and cases of a day belong: what is new is given its topic for good, and
 * what is erased is forgotten here.
 */
@NullMarked
package org.dalil.insight.daily.place;

import org.jspecify.annotations.NullMarked;
