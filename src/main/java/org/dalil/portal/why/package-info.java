/** Explains results to staff, in words an editor understands. Never asked for readers. */
@NullMarked
package org.dalil.portal.why;

import org.jspecify.annotations.NullMarked;
