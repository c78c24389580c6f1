/**
 * Our Markdown: CommonMark, the extensions we take, and the bounds that keep hostile text cheap.
 * The door is {@link org.dalil.markdown.dialect.Dialect}. What it writes is not safe yet.
 */
@NullMarked
package org.dalil.markdown.dialect;

import org.jspecify.annotations.NullMarked;
