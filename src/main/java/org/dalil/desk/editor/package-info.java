/**
 * Writing: the editor of one text, its autosave, the preview beside it, what the checker has to
 * say, and the beginning of a new article. A draft is saved with its version, so that of two who
 * write at once neither loses a word.
 */
@NullMarked
package org.dalil.desk.editor;

import org.jspecify.annotations.NullMarked;
