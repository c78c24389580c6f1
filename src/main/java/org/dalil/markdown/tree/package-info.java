/**
 * Sanitised HTML as a small immutable tree, and the passes over it: headings, links, tables,
 * direction. {@link org.dalil.markdown.tree.Sanitiser} is the only way in, {@link
 * org.dalil.markdown.tree.Writer} the only way out, so what a pass adds is escaped too.
 */
@NullMarked
package org.dalil.markdown.tree;

import org.jspecify.annotations.NullMarked;
