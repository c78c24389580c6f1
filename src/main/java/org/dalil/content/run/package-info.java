/**
 * How an import or export goes about it: one at a time ({@link org.dalil.content.run.FolderLock}),
 * in pieces that a transaction can hold, and telling how far it has come.
 */
@NullMarked
package org.dalil.content.run;

import org.jspecify.annotations.NullMarked;
