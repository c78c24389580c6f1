/**
 * What a new text begins with, by the kind of its article and by language: a text that ships, or
 * the one that an administrator wrote instead. The door is {@link
 * org.dalil.article.template.Templates}.
 */
@NullMarked
package org.dalil.article.template;

import org.jspecify.annotations.NullMarked;
