/**
 * Markdown to safe HTML, to plain text for search, and to the parts of a resolution report. The
 * door is {@link org.dalil.markdown.Documents}; {@link org.dalil.markdown.FrontMatter} reads the
 * head of a file. {@code dialect} knows Markdown, {@code tree} what comes out of the sanitiser.
 * Uses only {@code text}; no other package sees commonmark or makes a {@code SafeHtml}.
 */
@NullMarked
package org.dalil.markdown;

import org.jspecify.annotations.NullMarked;
