/**
 * An article's texts, for staff: a translation, its working copy, and the revisions that were
 * frozen from it. Doors: {@link org.dalil.article.revision.Drafts}, {@link
 * org.dalil.article.revision.Revisions} (from draft to live); for many texts at once {@link
 * org.dalil.article.revision.HeldTexts} and {@link org.dalil.article.revision.IncomingTexts}; for
 * when readers were shown which {@link org.dalil.article.revision.TextLives}.
 */
@NullMarked
package org.dalil.article.revision;

import org.jspecify.annotations.NullMarked;
