/**
 * Articles rendered for a page: {@link org.dalil.portal.text.ArticleTexts} keeps them. Uses
 * markdown for the text and content for the links in it.
 */
@NullMarked
package org.dalil.portal.text;

import org.jspecify.annotations.NullMarked;
