/**
 * The portable format, without the base: {@link org.dalil.content.folder.Listing} says what lies in
 * a folder, {@link org.dalil.content.file.ArticleText} what a file says, {@link
 * org.dalil.content.file.FrontWriter} writes it back. docs/articles-folder.md is its description.
 */
@NullMarked
package org.dalil.content.file;

import org.jspecify.annotations.NullMarked;
