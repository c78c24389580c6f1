package org.dalil.search.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.erasure.Erasures;
import org.dalil.database.Transactions;
import org.dalil.search.golden.GoldenRefused.Rule;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Two at once: one looks before the other has ended, and writes after. */
@Tag("database")
@ExtendWith(Dalil.class)
class GoldenClashTest {
    private final GoldenQueries golden;
    private final Transactions transactions;
    private final Account nour;
    private final Account lina;

    GoldenClashTest(GoldenQueries golden, Transactions transactions, Staff staff) {
        this.golden = golden;
        this.transactions = transactions;
        nour = staff.nour();
        lina = staff.lina();
    }

    @Test
    void ofTwoWhoAddTheSameOneIsToldThatItIsThere(World world) throws Exception {
        var one = world.publicArticle("Numbat", "Text");
        for (var article : List.of(one, world.publicArticle("Another numbat", "Text"))) {
            var first = wish("numbat", one);
            var rule = refusedMeanwhile(() -> golden.add(first, nour), wish("numbat", article));
            assertThat(rule).isEqualTo(Rule.QUERY_KNOWN);
            assertThat(golden.all()).hasSize(1);
            golden.remove(golden.all().getFirst().id(), nour);
        }
    }

    @Test
    void anArticleThatIsErasedMeanwhileIsUnknown(World world, Erasures erasures) throws Exception {
        var article = world.publicArticle("Quoll", "Text");
        var rule = refusedMeanwhile(() -> erasures.erase(article, lina), wish("quoll", article));
        assertThat(rule).isEqualTo(Rule.ARTICLE_UNKNOWN);
        assertThat(golden.all()).isEmpty();
    }

    private @Nullable Rule refusedMeanwhile(Runnable first, GoldenWish second) throws Exception {
        var written = new CountDownLatch(1);
        try (var both = Executors.newFixedThreadPool(2)) {
            var one =
                    both.submit(
                            () ->
                                    transactions.write(
                                            () -> {
                                                first.run();
                                                written.countDown();
                                                pause();
                                            }));
            assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
            var other =
                    both.submit(
                            () -> {
                                try {
                                    golden.add(second, nour);
                                    return null;
                                } catch (GoldenRefused refused) {
                                    return refused.rule();
                                }
                            });
            one.get();
            return other.get();
        }
    }

    /** Long enough for the other to look and to wait for this one. */
    private static void pause() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static GoldenWish wish(String query, long article) {
        return new GoldenWish(Language.ENGLISH, query, Audience.PUBLIC, article);
    }
}
