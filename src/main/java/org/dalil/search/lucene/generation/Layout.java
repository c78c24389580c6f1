package org.dalil.search.lucene.generation;

import org.apache.lucene.document.Document;
import org.dalil.search.SearchDocument;

/** How a text is laid down in the index. */
public interface Layout {
    /** An index of another format is made anew. */
    String format();

    Document write(SearchDocument text);
}
