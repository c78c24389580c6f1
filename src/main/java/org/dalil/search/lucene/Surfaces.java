package org.dalil.search.lucene;

import org.apache.lucene.index.Term;
import org.dalil.search.SearchDocument;
import org.dalil.search.SearchDocument.Part;
import org.dalil.search.language.Analysis;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.lucene.question.Question;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** How people write a word that the index knows normalised: «إلغاء», not «الغاء»; "OneDrive". */
final class Surfaces {
    private final Readable readable;
    private final Question question;
    private final Analysis analysis;

    Surfaces(Readable readable, Question question, Analysis analysis) {
        this.readable = readable;
        this.question = question;
        this.analysis = analysis;
    }

    /** As some text writes it that this reader may see. */
    String of(String exact) throws IOException {
        var term = new Term(question.fields().exact(), exact);
        for (var leaf : readable.reader().leaves()) {
            var document = Readable.firstLiving(leaf.reader(), term);
            if (document >= 0) {
                var written = Cards.document(readable, leaf.docBase + document);
                return find(exact, written).orElse(exact);
            }
        }
        return exact;
    }

    private Optional<String> find(String exact, SearchDocument document) {
        var texts =
                Stream.concat(
                        Stream.of(document.title(), document.summary()),
                        document.sections().stream().flatMap(Surfaces::texts));
        return texts.flatMap(text -> written(exact, text)).findFirst();
    }

    private static Stream<String> texts(Part part) {
        return Stream.of(part.heading(), part.text());
    }

    private Stream<String> written(String exact, String text) {
        return analysis.words(text).stream()
                .filter(word -> word.forms().exact().equals(exact))
                .map(word -> text.substring(word.start(), word.end()));
    }
}
