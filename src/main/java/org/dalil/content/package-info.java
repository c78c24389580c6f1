/**
 * The articles folder: the portable format's way in and out. The door is {@link
 * org.dalil.content.ArticleFolder}; its rooms {@code startup} and {@code link} have doors of their
 * own, {@code run} and {@code export} work for it. Uses articles and Markdown; knows neither search
 * nor HTTP.
 */
@NullMarked
package org.dalil.content;

import org.jspecify.annotations.NullMarked;
