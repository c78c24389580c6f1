package org.dalil.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.LinkKind;
import org.dalil.cases.NewCase;
import org.dalil.cases.SupportCase;
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.testing.Server;
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
    private static long used;
    private static long unused;
    private static long faint;

    @BeforeAll
    static void start() throws InterruptedException {
        server = Server.start();
        var world = server.world();
        unused = world.publicArticle("The penguin printer jams", "Open the lid of the penguin.");
        used = world.publicArticle("When a penguin printer jams", "Take out the penguin's paper.");
        faint = world.publicArticle("Colours of walls", "Not every printer knows them all.");
        for (var n = 0; n < 6; n++) {
            world.publicArticle("Printer " + n, "Words of another printer.");
        }
        server.ready();
        server.settle();
        solvedBy(used);
        solvedBy(faint);
        solvedBy(faint);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whatSolvedSuchACaseComesFirstAmongTheGood() {
        var shown = suggested(JAM);
        assertThat(shown).startsWith(used, unused).hasSizeLessThanOrEqualTo(6);
        assertThat(shown.indexOf(faint)).as("used most, and hardly fits").isNotIn(0, 1);
    }

    @Test
    void whereNothingAnswersFewAreShown() {
        assertThat(suggested("Quarrelsome zeppelins devour marmalade near a printer"))
                .hasSizeLessThanOrEqualTo(3);
    }

    private static List<Long> suggested(String subject) {
        return server.bean(Suggestions.class).of(fresh(subject), List.of()).stream()
                .map(Suggested::id)
                .toList();
    }

    private static void solvedBy(long article) {
        server.bean(Outcomes.class)
                .end(
                        fresh(JAM).number(),
                        new Ending.Linked(LinkKind.RESOLVED_BY, article),
                        null,
                        Actor.SYSTEM);
    }

    private static SupportCase fresh(String subject) {
        var typed =
                NewCase.of(subject, subject, Language.ENGLISH)
                        .by(new Customer("Sara", "sara@example.com", ""));
        return server.bean(Cases.class).open(typed, Actor.SYSTEM).standing();
    }
}
