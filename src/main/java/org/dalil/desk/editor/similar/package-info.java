/**
 * What there is about the same while somebody writes: live texts and open ones, and the two ways
 * on: to improve that one, or to link it to the case and let go of the draft.
 */
@NullMarked
package org.dalil.desk.editor.similar;

import org.jspecify.annotations.NullMarked;
