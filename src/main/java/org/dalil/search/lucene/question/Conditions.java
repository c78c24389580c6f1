package org.dalil.search.lucene.question;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.dalil.search.lucene.lookup.Readable;
import org.dalil.search.query.Demand;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the hits of a question are held to, all of it, whatever their score. */
public record Conditions(List<Condition> all) {
    public static final Conditions NONE = new Conditions(List.of());

    /** What a query finds that meets them; the scores stay as they are. */
    public Query held(Query query) {
        if (all.isEmpty()) {
            return query;
        }
        var held = new BooleanQuery.Builder().add(query, Occur.MUST);
        all.forEach(each -> held.add(each.what(), each.occur()));
        return held.build();
    }

    public List<Demand> unmet(Readable readable, int document) throws IOException {
        var unmet = new ArrayList<Demand>();
        for (var each : all) {
            var has = readable.searcher().explain(each.what(), document).isMatch();
            if (has != each.isWanted()) {
                unmet.add(each.demand());
            }
        }
        return unmet;
    }

    /** The words that stand side by side in every hit. */
    public List<List<String>> phrases() {
        return all.stream().filter(Condition::isPhrase).map(Condition::exact).toList();
    }

    /** Whether what meets them has all of these words: nothing else was asked. */
    boolean cover(List<AskedWord> telling) {
        Set<String> wanted = new HashSet<>();
        all.stream().filter(Condition::isWanted).forEach(each -> wanted.addAll(each.exact()));
        return telling.stream().map(word -> word.word().forms().exact()).allMatch(wanted::contains);
    }
}
