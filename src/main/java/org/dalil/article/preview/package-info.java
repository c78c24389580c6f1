/**
 * Links by which somebody outside reads one text that is not public, as it was at one moment. The
 * door is {@link org.dalil.article.preview.Previews}.
 */
@NullMarked
package org.dalil.article.preview;

import org.jspecify.annotations.NullMarked;
