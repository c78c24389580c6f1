package org.dalil.content;

import org.dalil.content.file.ArticleText;
import org.dalil.content.record.ArticleFile;
import org.dalil.content.record.FolderFile;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * One text as it lies in the folder.
 *
 * @param attachments by path
 * @param hash of the file and its attachments
 * @param known what was remembered of this file
 */
record ReadText(
        ArticleText text,
        Map<String, Attached> attachments,
        String hash,
        @Nullable FolderFile known) {

    boolean isAsKnown() {
        return known != null && known.hash().equals(hash);
    }

    String path() {
        return text.address().path();
    }

    Language language() {
        return text.address().language();
    }

    ReadText knownAs(@Nullable FolderFile file) {
        return new ReadText(text, attachments, hash, file);
    }

    /** What only this file says of its text. */
    ArticleFile file(long article) {
        return new ArticleFile(
                null, article, language().code(), path(), text.audience(), text.foreign());
    }
}
