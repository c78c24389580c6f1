/** What became of a text, as the desk shows it: in lines, with what did not change folded away. */
@NullMarked
package org.dalil.desk.difference;

import org.jspecify.annotations.NullMarked;
