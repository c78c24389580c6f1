/**
 * The articles folder: the portable format's way in and out. Doors: {@link
 * org.dalil.content.ArticleFolder}, {@link org.dalil.content.StartupImport}, {@link
 * org.dalil.content.StarterArticles}, {@link org.dalil.content.ArticleLinks} (links by path, at
 * render time). Uses articles and Markdown; knows neither search nor HTTP.
 */
@NullMarked
package org.dalil.content;

import org.jspecify.annotations.NullMarked;
