package org.dalil.search.lucene;

import org.dalil.search.FoundSection;
import org.dalil.search.Fragment;
import org.dalil.search.Hit;
import org.dalil.search.SearchDocument;
import org.dalil.search.SearchDocument.Part;
import org.dalil.search.filter.TextState;
import org.dalil.search.lucene.document.StoredDocument;
import org.dalil.search.lucene.lookup.Fields;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.lucene.question.Analyses;
import org.dalil.search.lucene.question.Question;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes hits of candidates: what a result card shows, from the index alone. */
final class Cards {
    /** More of a text than this is not looked through for an excerpt; a page must not wait. */
    private static final int LOOKED_THROUGH = 60_000;

    private final Readable readable;
    private final Excerpts excerpts;
    private final Marker marker;

    Cards(Readable readable, Question question, Analyses analyses) {
        this.readable = readable;
        var analysis = analyses.of(question.language());
        this.marker = Marker.of(question, analysis);
        this.excerpts = new Excerpts(new Matches(analysis, marker), marker);
    }

    List<Hit> hits(List<Candidate> candidates) throws IOException {
        var hits = new ArrayList<Hit>(candidates.size());
        for (var candidate : candidates) {
            hits.add(hit(candidate));
        }
        return hits;
    }

    Hit hit(Candidate candidate) throws IOException {
        var document = document(readable, candidate.document());
        var best = best(document);
        return new Hit(
                document.article(),
                document.ref(),
                document.language(),
                document.slug(),
                document.title(),
                document.summary(),
                candidate.score(),
                document.categoryId(),
                document.updatedAt(),
                best == null || best.part().anchor().isEmpty()
                        ? null
                        : new FoundSection(best.part().anchor(), best.part().heading()),
                excerpts.mark(document.title()),
                excerpt(document, best),
                states(candidate.document()));
    }

    private Set<TextState> states(int document) throws IOException {
        return readable.values(Fields.STATE, document).stream()
                .map(TextState::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static SearchDocument document(Readable readable, int number) throws IOException {
        var stored =
                readable.searcher()
                        .storedFields()
                        .document(number, Set.of(Fields.STORED))
                        .getBinaryValue(Fields.STORED);
        return StoredDocument.read(stored);
    }

    private List<Fragment> excerpt(SearchDocument document, @Nullable Marked best) {
        if (best != null) {
            return excerpts.cut(best.part().text(), best.matches());
        }
        var text = document.summary().isBlank() ? firstText(document) : document.summary();
        return excerpts.cut(text, excerpts.matches(text));
    }

    private static String firstText(SearchDocument document) {
        return document.sections().stream()
                .map(Part::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The section that matches most of the question; null where none matches anything. */
    private @Nullable Marked best(SearchDocument document) {
        Marked best = null;
        var most = 0.0;
        var looked = 0;
        for (var part : document.sections()) {
            if (looked > LOOKED_THROUGH) {
                break;
            }
            var text = cut(part, LOOKED_THROUGH);
            looked += text.text().length() + 1;
            var marked = new Marked(text, excerpts.matches(text.text()));
            var weight = weight(marked);
            if (weight > most) {
                most = weight;
                best = marked;
            }
        }
        return best;
    }

    /** A heading says what its section is about, so its words count beside those of the text. */
    private double weight(Marked marked) {
        var inText = marked.matches().stream().map(Excerpts.Match::number).toList();
        var inHeading =
                excerpts.matches(marked.part().heading()).stream()
                        .map(Excerpts.Match::number)
                        .toList();
        return marker.weight(inText) + marker.weight(inHeading);
    }

    private static Part cut(Part part, int most) {
        var text = part.text();
        return text.length() <= most
                ? part
                : new Part(part.anchor(), part.heading(), text.substring(0, most));
    }

    private record Marked(Part part, List<Excerpts.Match> matches) {}
}
