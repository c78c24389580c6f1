package org.dalil.search.lucene.suggest;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.dalil.search.FoundSection;
import org.dalil.search.SearchDocument;
import org.dalil.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What suggestions show of a document. It stands beside the text in the index, for that would be
 * read whole.
 */
record Offer(
        long article, Language language, String slug, String title, List<FoundSection> sections) {
    private static final int MOST_SECTIONS = 60;
    private static final int LONGEST_HEADING = 200;

    static Offer of(SearchDocument document) {
        return new Offer(
                document.article(),
                document.language(),
                document.slug(),
                document.title(),
                document.sections().stream()
                        .filter(part -> !part.anchor().isEmpty() && !part.heading().isBlank())
                        .filter(part -> part.heading().length() <= LONGEST_HEADING)
                        .limit(MOST_SECTIONS)
                        .map(part -> new FoundSection(part.anchor(), part.heading()))
                        .toList());
    }

    BytesRef write() {
        var out = new ByteBuffersDataOutput();
        try {
            out.writeVLong(article);
            out.writeString(language.code());
            out.writeString(slug);
            out.writeString(title);
            out.writeVInt(sections.size());
            for (var section : sections) {
                out.writeString(section.anchor());
                out.writeString(section.heading());
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return new BytesRef(out.toArrayCopy());
    }

    static Offer read(BytesRef bytes) throws IOException {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        var article = in.readVLong();
        var language = new Language(in.readString());
        var slug = in.readString();
        var title = in.readString();
        var size = in.readVInt();
        var sections = new ArrayList<FoundSection>(size);
        for (var at = 0; at < size; at++) {
            sections.add(new FoundSection(in.readString(), in.readString()));
        }
        return new Offer(article, language, slug, title, sections);
    }
}
