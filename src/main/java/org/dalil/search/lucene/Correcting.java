package org.dalil.search.lucene;

import org.dalil.search.SearchRequest;
import org.dalil.search.lucene.Answering.Asked;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.lucene.question.Analyses;
import org.dalil.search.query.Query;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** Offers another query, where that finds what the one that was typed does not. */
final class Correcting {
    private static final int FIRST_PAGE = 10;

    private final Answering answering;
    private final Analyses analyses;
    private final Finder finder;
    private final Strength strength;

    Correcting(Answering answering, Analyses analyses, Finder finder, Strength strength) {
        this.answering = answering;
        this.analyses = analyses;
        this.finder = finder;
        this.strength = strength;
    }

    /** The query put right, where that answers and the first hit then has more of it. */
    @Nullable String better(SearchRequest request, Asked asked, Evidence before, Readable readable)
            throws IOException {
        var language = asked.question().language();
        var surfaces = new Surfaces(readable, asked.question(), analyses.of(language));
        var meant = DidYouMean.of(request.query(), asked.question(), surfaces);
        if (meant == null) {
            return null;
        }
        var question = answering.questions(readable).ask(Query.of(meant), language, false);
        var found = finder.find(readable, question, request, FIRST_PAGE);
        var after = answering.evidence(new Asked(question, found), readable);
        return strength.isStrong(question, after) && after.matched() > before.matched()
                ? meant
                : null;
    }
}
