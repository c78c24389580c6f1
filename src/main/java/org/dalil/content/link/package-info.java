/**
 * Where the links of articles lead, by their paths in the folder, when they are rendered and when a
 * file is asked for. The door is {@link org.dalil.content.link.ArticleLinks}.
 */
@NullMarked
package org.dalil.content.link;

import org.jspecify.annotations.NullMarked;
