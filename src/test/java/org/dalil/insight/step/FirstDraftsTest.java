package org.dalil.insight.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Account;
import org.dalil.article.revision.Drafts;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.database.Changes;
import org.dalil.insight.Rows;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.search.following.Follower;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Duration;
import java.time.LocalDate;

/** Which articles a first draft names: whoever writes may only have to add to one of them. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstDraftsTest {
    private static final Language EN = Language.ENGLISH;
    private static final Period SEEN = Period.weeks4(LocalDate.of(2026, 5, 31));

    private ApplicationContext node;
    private Rows rows;
    private Account nour;
    private long charge;
    private long staff;
    private long parcels;

    @BeforeAll
    void start() {
        node = Dalil.start();
        rows = new Rows(node);
        nour = node.getBean(Staff.class).nour();
        var world = node.getBean(World.class);
        charge = world.publicArticle("Charge the [falcon]", "Use the cable of the falcon.");
        world.live(charge, Language.ARABIC, "شحن الصقر", "استخدم السلك.");
        staff = world.internalArticle("Falcon repairs", "A falcon that does not charge: ask Omar.");
        parcels = world.publicArticle("Parcels", "Where they are.");
        for (var each = 1; each <= 5; each++) {
            world.publicArticle("Invoice of kind " + each, "Where an invoice is.");
        }
        var position = node.getBean(Changes.class).position();
        assertThat(node.getBean(Follower.class).await(position, Duration.ofSeconds(20))).isTrue();
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void namesWhatIsNearestToWhatIsTypedMostAndWhatStaffAloneMayRead() {
        topic(1, "charge falcon");
        rows.wording(11, 1, EN, "parcels");
        rows.run("update wording set visitors = 4 where id = 11");
        assertThat(body(1))
                .contains("- [Charge the \\[falcon\\]](/a/" + charge + ")\n")
                .contains("- [Falcon repairs](/a/" + staff + ")")
                .doesNotContain("(/a/" + parcels + ")", "شحن");
    }

    @Test
    void namesThreeOfMany() {
        topic(2, "invoice");
        assertThat(body(2).split("- \\[Invoice of kind \\d\\]\\(/a/\\d+\\)", -1)).hasSize(3 + 1);
    }

    /** Its words are for nobody's eyes, and what it is near to may be named. */
    @Test
    void namesWhatIsNearestToACaseWhereNobodyTyped() {
        rows.topic(3, 3, false);
        rows.run("update topic set founder = '' where id = 3");
        var asked = NewCase.of("Parcels of zanzibarword", "Please.", EN);
        var number = node.getBean(Cases.class).open(asked, Actor.SYSTEM).standing().number();
        rows.run("insert into case_topic (case_id, topic_id) values (?, 3)", number);
        assertThat(body(3))
                .contains("- [Parcels](/a/" + parcels + ")")
                .doesNotContain("anzibarword", "(/a/" + charge + ")");
    }

    private void topic(long topic, String words) {
        rows.topic(topic, topic, false);
        rows.wording(topic, topic, EN, words);
    }

    private String body(long topic) {
        var wanted = new NewStep(topic, GapStep.WRITE, EN, null, null, null, SEEN);
        var begun = node.getBean(Steps.class).begin(wanted, nour);
        return node.getBean(Drafts.class).of(begun.articleId(), EN).orElseThrow().text().body();
    }
}
