/**
 * Explains results to staff, in words an editor understands, wherever they search. Never asked for
 * readers.
 */
@NullMarked
package org.dalil.web.why;

import org.jspecify.annotations.NullMarked;
