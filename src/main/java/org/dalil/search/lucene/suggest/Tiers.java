package org.dalil.search.lucene.suggest;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

import java.util.List;
import java.util.Set;

/** The queries for what is looked for, the better place first. */
final class Tiers {
    private final Fields fields;
    private final Wanted wanted;

    Tiers(Fields fields, Wanted wanted) {
        this.fields = fields;
        this.wanted = wanted;
    }

    /** Titles that have every word, and begin with the first. */
    Query titlesThatStart() {
        return all(List.of(fields.title())).add(start(), Occur.FILTER).build();
    }

    /** The other titles that have every word. */
    Query titles() {
        return all(List.of(fields.title())).add(start(), Occur.MUST_NOT).build();
    }

    /** Of articles that have every word in some heading. */
    Query headings() {
        return all(List.of(fields.heading())).build();
    }

    /** Of articles that have every word in some heading or in the title. */
    Query both() {
        return all(List.of(fields.heading(), fields.title())).build();
    }

    /** Titles that have so many of the words. */
    Query some(int needed) {
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
        wanted.needed().forEach(terms -> some.add(any(fields.title(), terms), Occur.SHOULD));
        return some.build();
    }

    private BooleanQuery.Builder all(List<String> places) {
        var all = new BooleanQuery.Builder();
        for (var terms : wanted.needed()) {
            var anywhere = new BooleanQuery.Builder();
            places.forEach(field -> anywhere.add(any(field, terms), Occur.SHOULD));
            all.add(anywhere.build(), Occur.FILTER);
        }
        return all;
    }

    private Query start() {
        return any(fields.title(), wanted.start());
    }

    private static Query any(String field, Set<String> terms) {
        return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }
}
