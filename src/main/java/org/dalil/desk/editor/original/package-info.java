/**
 * The text that a translation is made from, beside it in the editor: as readers see it, as it was
 * written, and what changed in it since the translation was made.
 */
@NullMarked
package org.dalil.desk.editor.original;

import org.jspecify.annotations.NullMarked;
