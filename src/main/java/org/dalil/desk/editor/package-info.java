/**
 * Writing: the editor of one text, its autosave, the preview beside it, and the revisions there
 * were. A draft is saved with its version, so that of two who write at once neither loses a word.
 */
@NullMarked
package org.dalil.desk.editor;

import org.jspecify.annotations.NullMarked;
