package org.dalil.content;

import org.dalil.content.folder.ArticleFiles;
import org.dalil.content.folder.ListedFile;
import org.dalil.content.record.FolderFile;

import java.util.Map;

/**
 * Files that lie as they lay when they were last taken, in a folder where everything else is as it
 * was: they say what they said, and need not be read.
 *
 * @param folder they lie in
 * @param trusted whether everything else is as it was; if not, none is untouched
 */
record Untouched(long folder, boolean trusted) {

    /**
     * @param known what is remembered of files, by path
     */
    boolean holds(ArticleFiles article, Map<String, FolderFile> known) {
        return trusted && article.files().stream().allMatch(file -> lies(file, known));
    }

    private boolean lies(ListedFile file, Map<String, FolderFile> known) {
        var before = known.get(file.address().path());
        return before != null
                && before.folderId() == folder
                && file.bytes().filter(before.bytes()::equals).isPresent();
    }
}
