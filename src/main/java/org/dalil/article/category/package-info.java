/**
 * The tree that articles stand in. Doors: {@link org.dalil.article.category.Categories} (as readers
 * see it, and as the articles folder says it) and {@link org.dalil.article.category.KeptCategories}
 * (as people keep it).
 */
@NullMarked
package org.dalil.article.category;

import org.jspecify.annotations.NullMarked;
