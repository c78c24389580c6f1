package org.dalil.article.attachment;

import org.dalil.account.Audience;
import org.dalil.article.live.ListedArticle;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** A bean by which the package that reads links tells which files a live text leads to. */
public interface FileLinks {

    /**
     * @param text one that this reader may open
     */
    List<FileLink> of(ListedArticle text, Audience reader);

    /**
     * A link or a picture of a text.
     *
     * @param paths where its file may lie, in order: the first one that is there is meant
     * @param name the name by which the article's file is served, where it is linked by that
     *     address; else null
     */
    record FileLink(List<String> paths, @Nullable String name) {
        public FileLink {
            paths = List.copyOf(paths);
        }
    }
}
