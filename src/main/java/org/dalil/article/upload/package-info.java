/**
 * Files that staff attach to an article. The door is {@link org.dalil.article.upload.Uploads}: kind
 * by content, no metadata of pictures, a name that nobody guesses. Files of the articles folder
 * come another way and are the operator's.
 */
@NullMarked
package org.dalil.article.upload;

import org.jspecify.annotations.NullMarked;
