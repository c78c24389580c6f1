package org.dalil.portal.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Description;
import org.dalil.insight.event.Event.Searched;
import org.dalil.insight.event.SearchWords;
import org.dalil.insight.event.Strength;
import org.dalil.insight.event.Written;
import org.dalil.testing.Server;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;

/** What is noted of a search in one category, by a tag, beyond the first page. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountedFilterTest {
    private static final Language EN = Language.ENGLISH;
    private static final int ON_A_PAGE = 10;

    private Server server;
    private long birds;

    @BeforeAll
    void start() throws InterruptedException {
        server = Server.start();
        birds = server.world().category("birds", "Birds", "طيور");
        for (var each = 0; each <= ON_A_PAGE; each++) {
            var article = server.world().article("bird/" + each, Audience.PUBLIC, birds);
            server.bean(Articles.class)
                    .describe(
                            article,
                            new Description(
                                    ArticleKind.HOW_TO,
                                    birds,
                                    null,
                                    null,
                                    List.of("wings"),
                                    List.of()),
                            World.HUDA);
            server.world().live(article, EN, "Falcon " + each, "Feed the falcon.");
        }
        server.world().publicArticle("Tame a falcon", "Slowly.");
        server.ready();
        server.settle();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void notesTheCategoryThatATagWasAskedForAndThePage() {
        var searched = searched("falcon&category=" + birds + "&tag=wings&page=2");
        assertThat(searched.shown()).hasSize(1);
        assertThat(searched)
                .isEqualTo(
                        new Searched(
                                EN,
                                new SearchWords("falcon", EN),
                                EN,
                                Strength.STRONG,
                                ON_A_PAGE + 1,
                                searched.shown(),
                                birds,
                                true,
                                2));
        assertThat(searched("falcon&category=" + birds).tagged()).isFalse();
        assertThat(searched("falcon&tag=wings").category()).isNull();
    }

    /** The closest there are are shown, and answer nothing. */
    @Test
    void notesThatWhatWasShownIsOnlyTheClosest() {
        var words = "falcon kangaroo zebra lion tiger";
        var searched = searched(words.replace(' ', '+') + "&category=" + birds + "&tag=wings");
        assertThat(searched.strength()).isEqualTo(Strength.WEAK);
        assertThat(searched.shown()).isNotEmpty();
        assertThat(searched.words().text()).isEqualTo(words);
        assertThat(searched.category()).isEqualTo(birds);
        assertThat(searched.tagged()).isTrue();
        assertThat(searched.page()).isEqualTo(1);
    }

    private Searched searched(String asked) {
        var seen = Written.by(server).size();
        assertThat(server.get("/en/search?q=" + asked).statusCode()).isEqualTo(200);
        var noted = Written.since(seen, server);
        assertThat(noted).hasSize(1);
        return (Searched) noted.getFirst().event();
    }
}
