package org.dalil.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.search.Shelf.ids;
import static org.dalil.search.Shelf.shared;
import static org.dalil.search.Shelf.text;

import org.dalil.account.Audience;
import org.dalil.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * No reader learns of what is not for them, from any engine. "Quokka" stands in an article for
 * staff only; who may see it does, so that each silence is one.
 */
public abstract class AudienceContract extends EngineContract {
    private static final int MOVES = 40;

    @BeforeEach
    void fill() {
        shelf.put(
                shared(1, "Cancel an order", "Orders can be cancelled before dispatch."),
                text(2, Audience.INTERNAL, "Quokka refund of an order", "Ask the quokka dispatch."),
                text(3, Audience.CUSTOMER, "Order for customers", "Signed in."));
    }

    @Test
    void everyAudienceSeesItsOwnAndWhatIsForWiderOnes() {
        assertThat(shelf.found("order", Audience.PUBLIC)).containsExactly(1L);
        assertThat(shelf.found("order", Audience.CUSTOMER)).containsExactlyInAnyOrder(1L, 3L);
        assertThat(shelf.found("order", Audience.PARTNER)).containsExactlyInAnyOrder(1L, 3L);
        assertThat(shelf.found("order", Audience.INTERNAL)).containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    @Test
    void hitsAndTotalsAreSilent() {
        assertThat(asked("quokka", Audience.INTERNAL).total()).isEqualTo(1);
        assertThat(asked("quokka", Audience.PUBLIC).total()).isZero();
        assertThat(asked("order", Audience.INTERNAL).total()).isEqualTo(3);
        assertThat(asked("order", Audience.PUBLIC).total()).isEqualTo(1);
    }

    @Test
    void suggestionsAreSilent() {
        assertThat(suggested("quo", Audience.INTERNAL)).containsExactly(2L);
        assertThat(suggested("quo", Audience.PUBLIC)).isEmpty();
        assertThat(suggested("qoukka", Audience.INTERNAL)).containsExactly(2L);
        assertThat(suggested("qoukka", Audience.PUBLIC)).isEmpty();
    }

    @Test
    void headingsAreSuggestedInSilence() {
        var parts = List.of(new SearchDocument.Part("echidna", "The echidna's order", "x"));
        shelf.put(
                Shelf.labelled(
                        4, Audience.INTERNAL, Language.ENGLISH, "Parade", null, List.of(), parts));
        assertThat(suggested("echid", Audience.INTERNAL)).containsExactly(4L);
        assertThat(suggested("echdina", Audience.INTERNAL)).containsExactly(4L);
        assertThat(suggested("echid", Audience.PUBLIC)).isEmpty();
        assertThat(suggested("echdina", Audience.PUBLIC)).isEmpty();
        assertThat(suggested("parade ord", Audience.INTERNAL)).containsExactly(4L);
        assertThat(suggested("parade ord", Audience.PUBLIC)).doesNotContain(4L);
    }

    @Test
    void didYouMeanIsSilent() {
        assertThat(asked("quoka order", Audience.INTERNAL).didYouMean()).isEqualTo("Quokka order");
        assertThat(asked("quoka order", Audience.PUBLIC).didYouMean()).isNull();
    }

    @Test
    void similarArticlesAreSilent() {
        assertThat(similar(1, Audience.INTERNAL)).contains(2L);
        assertThat(similar(1, Audience.PUBLIC)).doesNotContain(2L);
        assertThat(similar(2, Audience.INTERNAL)).isNotEmpty();
        assertThat(similar(2, Audience.PUBLIC)).isEmpty();
    }

    @Test
    void aNarrowedArticleLeavesNoWordBehind() {
        shelf.put(withNeighbours(shared(4, "Wombat parade of an order", "Open to all.")));
        assertThat(asked("wombat", Audience.PUBLIC).total()).isEqualTo(1);
        shelf.put(text(4, Audience.INTERNAL, "Wombat parade of an order", "Open to all."));
        assertThat(asked("wombat", Audience.PUBLIC).total()).isZero();
        assertThat(asked("wombet order", Audience.PUBLIC).didYouMean()).isNull();
        assertThat(suggested("wom", Audience.PUBLIC)).isEmpty();
        assertThat(suggested("wobmat", Audience.PUBLIC)).isEmpty();
        assertThat(suggested("wobmat", Audience.INTERNAL)).containsExactly(4L);
        assertThat(similar(1, Audience.PUBLIC)).doesNotContain(4L);
        assertThat(asked("wombat", Audience.INTERNAL).total()).isEqualTo(1);
        assertThat(asked("wombet order", Audience.INTERNAL).didYouMean()).startsWith("Wombat");

        shelf.remove(4L);
        assertThat(asked("wombat", Audience.INTERNAL).total()).isZero();
        assertThat(asked("wombet order", Audience.INTERNAL).didYouMean()).isNull();
    }

    /** So many that no engine tidies up at once when one of them goes. */
    private static SearchDocument[] withNeighbours(SearchDocument document) {
        var neighbours = LongStream.range(100, 150).mapToObj(id -> shared(id, "Neighbour", "x"));
        return Stream.concat(Stream.of(document), neighbours).toArray(SearchDocument[]::new);
    }

    @Test
    void scoresDoNotDependOnHowTextsAreSpreadOverAudiences() {
        assertThat(scores(id -> Audience.values()[(int) (id % 4)]))
                .hasSize(10)
                .isEqualTo(scores(_ -> Audience.PUBLIC));
    }

    /** On an index that holds nothing else, nor ever held. */
    private List<String> scores(LongFunction<Audience> audience) {
        var spread =
                LongStream.range(10, 40)
                        .mapToObj(id -> varied(id, audience.apply(id)))
                        .toArray(SearchDocument[]::new);
        shelf = new Shelf(index).put(spread);
        return asked("lamp order", Audience.INTERNAL).hits().stream()
                .map(hit -> hit.id() + " " + "%.4f".formatted(hit.score()))
                .toList();
    }

    private static SearchDocument varied(long id, Audience audience) {
        return text(id, audience, "Lamp " + "order ".repeat((int) (id % 5)), "dispatch " + id);
    }

    @Test
    void anArticleOnTheMoveIsAlwaysInExactlyOnePlace() throws Exception {
        shelf.put(shared(9, "Echidna", "x"));
        var isMoving = new AtomicBoolean(true);
        Callable<Integer> looking =
                () -> {
                    var looks = 0;
                    while (isMoving.get()) {
                        if (asked("echidna", Audience.INTERNAL).total() != 1) {
                            throw new AssertionError("not in one place at look " + looks);
                        }
                        looks++;
                    }
                    return looks;
                };
        try (var readers = Executors.newFixedThreadPool(2)) {
            var looks = List.of(readers.submit(looking), readers.submit(looking));
            try {
                for (var move = 0; move < MOVES; move++) {
                    shelf.put(text(9, Audience.values()[move % 4], "Echidna", "x"));
                }
            } finally {
                isMoving.set(false);
            }
            for (var look : looks) {
                assertThat(look.get()).isPositive();
            }
        }
    }

    private Results asked(String query, Audience reader) {
        return shelf.ask(query, Language.ENGLISH, reader);
    }

    private List<Long> similar(long article, Audience reader) {
        return ids(index.similar(article, Language.ENGLISH, reader, 5));
    }

    private List<Long> suggested(String typed, Audience reader) {
        return index.suggest(new SuggestRequest(typed, Language.ENGLISH, reader, 5)).stream()
                .map(Suggestion::id)
                .toList();
    }
}
