/** Private links to a text, for somebody outside: the list, a new one, and taking one back. */
@NullMarked
package org.dalil.desk.preview;

import org.jspecify.annotations.NullMarked;
