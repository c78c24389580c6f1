/**
 * Articles whole, many at once, for the articles folder. Doors: {@link
 * org.dalil.article.intake.Holdings} (out) and {@link org.dalil.article.intake.Intake} (in).
 */
@NullMarked
package org.dalil.article.intake;

import org.jspecify.annotations.NullMarked;
