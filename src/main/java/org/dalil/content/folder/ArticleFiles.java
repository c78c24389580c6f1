package org.dalil.content.folder;

import java.util.List;

/** The files of one article, one a language; that of the portal's default language first. */
public record ArticleFiles(String ref, List<ListedFile> files) {

    /** Their bytes together. */
    public long size() {
        return files.stream().mapToLong(ListedFile::size).sum();
    }
}
