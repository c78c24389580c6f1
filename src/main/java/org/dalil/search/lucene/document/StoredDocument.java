package org.dalil.search.lucene.document;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.search.SearchDocument;
import org.dalil.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A search document as bytes in the index, so that a result page needs no base. */
public final class StoredDocument {
    private static final long NONE = -1;

    private StoredDocument() {}

    static BytesRef write(SearchDocument document) {
        var out = new ByteBuffersDataOutput();
        try {
            out.writeVLong(document.article());
            out.writeString(document.ref());
            out.writeString(document.language().code());
            out.writeString(document.tier().name());
            out.writeString(document.kind().name());
            out.writeZLong(document.categoryId() == null ? NONE : document.categoryId());
            out.writeString(document.slug());
            out.writeVLong(document.revisionId());
            out.writeString(document.title());
            out.writeString(document.summary());
            out.writeZLong(document.updatedAt().getEpochSecond());
            out.writeVInt(document.updatedAt().getNano());
            strings(document.tags(), out);
            parts(document.sections(), out);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return new BytesRef(out.toArrayCopy());
    }

    public static SearchDocument read(BytesRef bytes) throws IOException {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        var article = in.readVLong();
        var ref = in.readString();
        var language = new Language(in.readString());
        var tier = Audience.valueOf(in.readString());
        var kind = ArticleKind.valueOf(in.readString());
        var category = in.readZLong();
        var slug = in.readString();
        var revision = in.readVLong();
        var title = in.readString();
        var summary = in.readString();
        var updatedAt = Instant.ofEpochSecond(in.readZLong(), in.readVInt());
        var tags = strings(in);
        return new SearchDocument(
                article,
                ref,
                language,
                tier,
                kind,
                category == NONE ? null : category,
                tags,
                slug,
                revision,
                title,
                summary,
                parts(in),
                updatedAt);
    }

    private static void strings(List<String> strings, DataOutput out) throws IOException {
        out.writeVInt(strings.size());
        for (var string : strings) {
            out.writeString(string);
        }
    }

    private static List<String> strings(DataInput in) throws IOException {
        var size = in.readVInt();
        var strings = new ArrayList<String>(size);
        for (var at = 0; at < size; at++) {
            strings.add(in.readString());
        }
        return strings;
    }

    private static void parts(List<SearchDocument.Part> parts, DataOutput out) throws IOException {
        out.writeVInt(parts.size());
        for (var part : parts) {
            out.writeString(part.anchor());
            out.writeString(part.heading());
            out.writeString(part.text());
        }
    }

    private static List<SearchDocument.Part> parts(DataInput in) throws IOException {
        var size = in.readVInt();
        var parts = new ArrayList<SearchDocument.Part>(size);
        for (var at = 0; at < size; at++) {
            parts.add(new SearchDocument.Part(in.readString(), in.readString(), in.readString()));
        }
        return parts;
    }
}
