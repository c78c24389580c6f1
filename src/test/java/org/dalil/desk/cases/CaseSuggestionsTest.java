package org.dalil.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.LinkKind;
import org.dalil.cases.NewCase;
import org.dalil.cases.SupportCase;
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.testing.Server;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Which articles an agent is shown beside a case, and which comes first. */
@Tag("database")
class CaseSuggestionsTest {
    private static final String JAM = "The penguin printer jams";

    private static Server server;
    private static long found;
    private static long usedElsewhere;
    private static long wordless;
    private static long archived;
    private static long arabic;

    @BeforeAll
    static void start() throws InterruptedException {
        server = Server.start();
        var world = server.world();
        found = world.publicArticle(JAM, "Open the lid of the penguin.");
        usedElsewhere = world.publicArticle("When a penguin printer jams", "Its paper.");
        wordless = world.internalArticle("Colours of walls", "Nobody would look here.");
        archived = world.publicArticle("Doors", "Nothing of it, either.");
        arabic = world.publicArticle("Roofs", "In no language of theirs.");
        for (var n = 0; n < 6; n++) {
            world.publicArticle("Printer " + n, "Words of another printer.");
        }
        server.ready();
        server.settle();
        solved(archived, JAM);
        solved(archived, JAM);
        solved(wordless, "My penguin printer is jammed", "penguin jams");
        solved(usedElsewhere, "Which paper for a photograph");
        solved(usedElsewhere, "Where to buy paper");
        solvedIn(Language.ARABIC, arabic, "طابعة البطريق تعلق", List.of());
        server.bean(Articles.class).advance(archived, new Step.Archive(), World.OMAR);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatSolvedACaseLikeItComesFirstInWhateverWordsItIsWritten() {
        var shown = suggestions(JAM);
        assertThat(shown.getFirst().id()).isEqualTo(wordless);
        assertThat(shown.getFirst().alike()).isEqualTo(1);
        assertThat(shown.getFirst().open()).as("for staff, and said so").isFalse();
        assertThat(shown.get(1).id()).as("used for other things").isEqualTo(found);
        assertThat(shown).extracting(Suggested::id).contains(usedElsewhere);
        assertThat(shown).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void whatWasSearchedForIsComparedToo() {
        var standing = fresh("Please help", Language.ENGLISH, List.of());
        var searches = List.of("penguin printer jammed");
        assertThat(server.bean(Suggestions.class).of(standing, searches).getFirst().id())
                .isEqualTo(wordless);
    }

    @Test
    void whatIsArchivedSinceIsNotShown() {
        assertThat(suggestions(JAM)).extracting(Suggested::id).doesNotContain(archived);
    }

    @Test
    void anArabicCaseFindsItsLike() {
        var standing = fresh("طابعات البطريق تعلّق", Language.ARABIC, List.of());
        assertThat(server.bean(Suggestions.class).of(standing, List.of()).getFirst().id())
                .isEqualTo(arabic);
    }

    @Test
    void whereNothingAnswersFewAreShown() {
        var shown = suggestions("Quarrelsome zeppelins devour marmalade near a printer");
        assertThat(shown).hasSizeLessThanOrEqualTo(3);
        assertThat(shown).extracting(Suggested::alike).containsOnly(0L);
    }

    private static List<Suggested> suggestions(String subject) {
        return server.bean(Suggestions.class)
                .of(fresh(subject, Language.ENGLISH, List.of()), List.of());
    }

    private static void solved(long article, String subject, String... searches) {
        solvedIn(Language.ENGLISH, article, subject, List.of(searches));
    }

    private static void solvedIn(
            Language language, long article, String subject, List<String> searches) {
        server.bean(Outcomes.class)
                .end(
                        fresh(subject, language, searches).number(),
                        new Ending.Linked(LinkKind.RESOLVED_BY, article),
                        null,
                        Actor.SYSTEM);
    }

    private static SupportCase fresh(String subject, Language language, List<String> searches) {
        var typed =
                NewCase.of(subject, "Words.", language)
                        .by(new Customer("Sara", "sara@example.com", ""))
                        .after(searches, null);
        return server.bean(Cases.class).open(typed, Actor.SYSTEM).standing();
    }
}
