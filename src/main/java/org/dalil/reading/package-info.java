/**
 * How often articles are read: once per visitor, article, language, revision and day of the portal.
 * Door: {@link org.dalil.reading.Readings}. Who is a visitor, and whose reads count, is decided
 * above. Writes past the change clock: a count changes nothing a reader may see.
 */
@NullMarked
package org.dalil.reading;

import org.jspecify.annotations.NullMarked;
