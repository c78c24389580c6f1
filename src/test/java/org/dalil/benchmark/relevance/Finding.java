package org.dalil.benchmark.relevance;

import org.dalil.benchmark.Figures;
import org.dalil.benchmark.QuerySet;
import org.dalil.benchmark.QuerySet.Asked;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** A search that is measured. */
@FunctionalInterface
public interface Finding {

    /**
     * @return at most ten ids, the best first
     */
    List<String> of(Asked query) throws IOException;

    /**
     * @param typed what is typed for each query of the set
     */
    default Figures figures(QuerySet set, UnaryOperator<Asked> typed) throws IOException {
        var figures = new Figures();
        for (var query : set.queries()) {
            figures.add(of(typed.apply(query)), set.answers().get(query.id()));
        }
        return figures;
    }
}
