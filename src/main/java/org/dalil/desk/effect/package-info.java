/**
 * What became of a text, said beside it on pages of the desk that are not insight's own; told by
 * whoever knows.
 */
@NullMarked
package org.dalil.desk.effect;

import org.jspecify.annotations.NullMarked;
