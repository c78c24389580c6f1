/**
 * Files of articles. The door is {@link org.dalil.article.attachment.Attachments}; who may read a
 * file is asked of its article's live texts, whose links {@link
 * org.dalil.article.attachment.FileLinks} tells.
 */
@NullMarked
package org.dalil.article.attachment;

import org.jspecify.annotations.NullMarked;
