/**
 * A theme as it lies on disk or in the jar: its files, its manifest, the themes it stands on. Door:
 * {@link org.dalil.theme.file.ThemeChain}.
 */
@NullMarked
package org.dalil.theme.file;

import org.jspecify.annotations.NullMarked;
