package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.search.filter.Filter;
import org.dalil.search.filter.Order;
import org.dalil.search.query.Demand;
import org.dalil.search.query.Query;
import org.dalil.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Whatever is searched for with signs, every hit of every page meets all of them. */
public abstract class HeldContract extends EngineContract {
    private static final int SIZE = 4;

    private List<Told> texts;

    @BeforeEach
    void fill() {
        var random = new Random(20261122);
        texts = LongStream.range(0, 60).mapToObj(id -> Told.any(id, random)).toList();
        shelf.put(texts.stream().map(Told::document).toArray(SearchDocument[]::new));
    }

    @Test
    void everyHitOfEveryPageAndLanguageMeetsEveryDemand() {
        var random = Fuzz.random(4);
        var rounds = Fuzz.rounds();
        var held = 0;
        var others = 0;
        var behind = 0;
        for (var round = 0; round < rounds; round++) {
            var typed = Told.query(random);
            var language = random.nextBoolean() ? Language.ENGLISH : Language.ARABIC;
            var order = random.nextInt(4) == 0 ? Order.DATE : Order.RELEVANCE;
            var first = page(typed, language, order, 1);
            for (var page = 1; (page - 1) * SIZE < first.total(); page++) {
                var results = page == 1 ? first : page(typed, language, order, page);
                check(typed, results);
                behind += page > 1 && !demands(typed).isEmpty() ? results.hits().size() : 0;
            }
            if (!demands(typed).isEmpty()) {
                held += first.hits().size();
                others += first.otherLanguage().size();
            }
        }
        assertThat(List.of(held, others, behind)) // else there was little to check
                .allMatch(each -> each > rounds / 2);
    }

    private void check(String typed, Results results) {
        var demands = demands(typed);
        if (!demands.isEmpty()) {
            assertThat(results.readAs()).as(typed).isNull();
        }
        Stream.concat(results.hits().stream(), results.otherLanguage().stream())
                .forEach(
                        hit ->
                                assertThat(demands)
                                        .as("%s: %s", typed, texts.get((int) hit.id()))
                                        .allMatch(texts.get((int) hit.id())::meets));
    }

    private static List<Demand> demands(String typed) {
        return Query.of(typed).demands();
    }

    private Results page(String typed, Language language, Order order, int page) {
        return index.search(
                new SearchRequest(
                        typed,
                        language,
                        Audience.PUBLIC,
                        Filter.NONE,
                        order,
                        false,
                        page,
                        SIZE,
                        false));
    }
}
