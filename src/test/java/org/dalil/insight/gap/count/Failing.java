package org.dalil.insight.gap.count;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.insight.Rows;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.gap.Gaps;
import org.dalil.search.IndexNotReady;
import org.dalil.search.SearchIndex;
import org.dalil.search.SearchRequest;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.TestBase;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Topics that fail in the four weeks of May, on a base of their own. */
final class Failing implements AutoCloseable {
    static final LocalDate UNTIL = LocalDate.of(2026, 5, 31);

    private final ApplicationContext node = Dalil.start(base());
    private int number;

    private static Map<String, Object> base() {
        var base = new HashMap<String, Object>(TestBase.fresh());
        base.put("dalil.test.clock", "2026-06-01T06:00:00Z");
        return base;
    }

    Rows rows() {
        return new Rows(node);
    }

    World world() {
        return node.getBean(World.class);
    }

    Account nour() {
        return node.getBean(Staff.class).nour();
    }

    Gaps gaps() {
        return node.getBean(Gaps.class);
    }

    void count() {
        node.getBean(GapCount.class).until(UNTIL);
    }

    /** The number of another visit, or of another case. */
    int next() {
        return ++number;
    }

    /** One attempt of another visitor on each of the last days but one. */
    void fail(
            int days,
            long topic,
            Language language,
            Outcome outcome,
            @Nullable Long article,
            String shown) {
        for (var back = 1; back <= days; back++) {
            var day = UNTIL.minusDays(back);
            rows().day(day, topic, language, 1, 1);
            rows().attempt(day, next(), topic, language, outcome, article, shown);
        }
    }

    /** Until it can be asked at all. */
    void waitForTheIndex() throws InterruptedException {
        for (var turn = 0; turn < 200 && found("cables") < 0; turn++) {
            Thread.sleep(50);
        }
    }

    /** Until it finds something by these words. */
    void waitFor(String words) throws InterruptedException {
        for (var turn = 0; turn < 200 && found(words) <= 0; turn++) {
            Thread.sleep(50);
        }
    }

    private int found(String words) {
        var request = SearchRequest.of(words, Language.ENGLISH, Audience.INTERNAL);
        try {
            return node.getBean(SearchIndex.class).search(request).hits().size();
        } catch (IndexNotReady starting) {
            return -1;
        }
    }

    @Override
    public void close() {
        node.close();
    }
}
