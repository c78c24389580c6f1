package org.dalil.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Account;
import org.dalil.account.Role;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Description;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.article.review.Handed;
import org.dalil.article.review.Reason;
import org.dalil.article.review.Review;
import org.dalil.article.review.Reviews;
import org.dalil.article.revision.Drafts;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.Cases;
import org.dalil.cases.NewCase;
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.desk.Office;
import org.dalil.desk.Office.Clerk;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What somebody leaves who goes: it is on somebody's list, or on everybody's. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeaversTest {
    private Office office;
    private Clerk lina;
    private Clerk nour;
    private Clerk omar;

    @BeforeAll
    void start() {
        office = new Office();
        lina = office.clerk("Lina", Role.ADMIN);
        nour = office.clerk("Nour", Role.MANAGER);
        omar = office.clerk("Omar", Role.REVIEWER);
    }

    @AfterAll
    void stop() {
        office.close();
    }

    private <T> T bean(Class<T> type) {
        return office.server().bean(type);
    }

    private long caseOf(Clerk somebody) {
        var cases = bean(Cases.class);
        var fresh = NewCase.of("It is broken", "x", Language.ENGLISH);
        var id = cases.open(fresh, Actor.SYSTEM).standing().number();
        cases.assign(id, somebody.account(), null, Actor.SYSTEM);
        return id;
    }

    private Long whose(long id) {
        return bean(Cases.class).find(id).assigneeId();
    }

    private Review handedIn(Clerk by, String owner) {
        var article = bean(Handed.class).unwritten();
        var said = new Description(ArticleKind.HOW_TO, null, owner, null, List.of(), List.of());
        bean(Articles.class).describe(article, said, World.HUDA);
        return bean(Handed.class).forEveryone(article, "Handed in", "Text.", by.account());
    }

    private void sendBack(Review review) {
        bean(Reviews.class).sendBack(review.revisionId(), Set.of(Reason.STYLE), "", omar.account());
    }

    private List<Long> toMend(Account account) {
        return bean(Overviews.class).returnedTo(account.id(), 100).stream()
                .map(Overview::articleId)
                .toList();
    }

    private String draftOf(Review review) {
        return bean(Drafts.class).of(review.articleId(), Language.ENGLISH).orElseThrow().author();
    }

    private void deactivate(Clerk somebody, String heir) {
        var page = "/desk/settings/people/" + somebody.account().id();
        var answer = lina.post(page, Map.of("deed", "deactivate", "heir", heir));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void anHeirGetsCasesAndWhatComesBackFromReview() {
        var zaid = office.clerk("Zaid", Role.AGENT);
        var open = caseOf(zaid);
        var owing = caseOf(zaid);
        var closed = caseOf(zaid);
        var by = new Actor(zaid.account().id(), "Zaid");
        bean(Outcomes.class).end(owing, new Ending.PutOff(), null, by);
        bean(Outcomes.class).end(closed, new Ending.OneOff(), null, by);
        var waiting = handedIn(zaid, "lina@example.com");
        var returned = handedIn(zaid, "lina@example.com");
        sendBack(returned);
        assertThat(toMend(zaid.account())).containsExactly(returned.articleId());
        var page = lina.page("/desk/settings/people/" + zaid.account().id() + "?lang=en");
        assertThat(page.text()).contains("2 cases to finish");

        deactivate(zaid, "" + nour.account().id());
        assertThat(whose(open)).isEqualTo(nour.account().id());
        assertThat(whose(owing)).isEqualTo(nour.account().id());
        assertThat(whose(closed)).as("what was").isEqualTo(zaid.account().id());
        assertThat(bean(AuditTrail.class).of("case", open, 10).getFirst().detail())
                .isEqualTo("account " + nour.account().id());
        sendBack(waiting);
        assertThat(toMend(nour.account())).contains(waiting.articleId(), returned.articleId());
        assertThat(toMend(zaid.account())).isEmpty();
        assertThat(draftOf(waiting)).isEqualTo("Nour");
        assertThat(draftOf(returned)).isEqualTo("Nour");
    }

    @Test
    void withoutAnHeirCasesAreAnybodysAndTheOwnerMends() {
        var adam = office.clerk("Adam", Role.AGENT);
        var open = caseOf(adam);
        var owing = caseOf(adam);
        var by = new Actor(adam.account().id(), "Adam");
        bean(Outcomes.class).end(owing, new Ending.PutOff(), null, by);
        var waiting = handedIn(adam, "Lina@Example.com");
        var returned = handedIn(adam, "Lina@Example.com");
        var own = handedIn(adam, "adam@example.com");
        sendBack(returned);
        deactivate(adam, "");
        assertThat(whose(open)).isNull();
        assertThat(whose(owing)).isNull();
        assertThat(nour.page("/desk?lang=en").select("a").eachAttr("href"))
                .as("put off is not forgotten")
                .contains("/desk/cases/" + open, "/desk/cases/" + owing);
        sendBack(waiting);
        assertThat(toMend(lina.account()))
                .contains(waiting.articleId(), returned.articleId())
                .doesNotContain(own.articleId());
        assertThat(draftOf(waiting)).isEqualTo("Lina");
        assertThat(draftOf(returned)).isEqualTo("Lina");
        sendBack(own); // nobody works here who answers for it: it stays as it was written
        assertThat(draftOf(own)).isEqualTo("Adam");
    }
}
