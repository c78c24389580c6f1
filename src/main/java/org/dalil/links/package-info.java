/**
 * Links of live texts that lead nowhere. Door: {@link org.dalil.links.DeadLinks}. {@code inside}
 * judges a link to an article or a file, {@code text} keeps what was judged in step with the base
 * by the change clock, {@code web} asks other sites at night, where the operator wants it. Knows
 * nothing of HTTP's faces.
 */
@NullMarked
package org.dalil.links;

import org.jspecify.annotations.NullMarked;
