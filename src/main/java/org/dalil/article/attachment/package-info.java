/**
 * Files of articles. The door is {@link org.dalil.article.attachment.Attachments}; who may read a
 * file is asked of its article.
 */
@NullMarked
package org.dalil.article.attachment;

import org.jspecify.annotations.NullMarked;
