/**
 * Which category a search is held to, for every face in the same way: {@link
 * org.dalil.web.category.ReaderCategories}.
 */
@NullMarked
package org.dalil.web.category;

import org.jspecify.annotations.NullMarked;
