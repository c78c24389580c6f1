package org.dalil.cases.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Step;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditEntry;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.ArticleLink;
import org.dalil.cases.CaseRefused;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.LinkKind;
import org.dalil.cases.NewCase;
import org.dalil.cases.Outcome;
import org.dalil.cases.SupportCase;
import org.dalil.cases.file.CaseFiles;
import org.dalil.cases.worklist.CaseLine;
import org.dalil.cases.worklist.Worklists;
import org.dalil.testing.Dalil;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How cases end: five o'clock, twelve more waiting. */
@Tag("database")
@ExtendWith(Dalil.class)
class OutcomesTest {
    private final Cases cases;
    private final Outcomes outcomes;
    private final Worklists worklists;
    private final CaseFiles files;
    private final Articles articles;
    private final AuditTrail trail;
    private final World world;
    @TempDir private Path folder;
    private final Account huda;
    private final Actor actor;

    OutcomesTest(
            Cases cases,
            Outcomes outcomes,
            Worklists worklists,
            Articles articles,
            Accounts accounts,
            AuditTrail trail,
            CaseFiles files,
            World world) {
        this.cases = cases;
        this.files = files;
        this.outcomes = outcomes;
        this.worklists = worklists;
        this.articles = articles;
        this.trail = trail;
        this.world = world;
        this.huda =
                accounts.add(
                        UUID.randomUUID() + "@example.com", "Huda", Role.AGENT, "green ears 7");
        this.actor = new Actor(huda.id(), huda.name());
    }

    @Test
    void closesWithTheArticleThatSolvedItAndUndoesIt() {
        var article = world.publicArticle("Charge the phone", "Use the cable.");
        var id = open("Does not charge");
        var closed = end(id, new Ending.Linked(LinkKind.RESOLVED_BY, article));
        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.outcome()).isEqualTo(Outcome.RESOLVED_BY);
        assertThat(closed.closedAt()).isNotNull();
        assertThat(closed.assigneeId()).isEqualTo(huda.id());
        assertThat(cases.whole(id).links())
                .extracting(ArticleLink::articleId, ArticleLink::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(article, LinkKind.RESOLVED_BY));

        assertThat(end(id, new Ending.Linked(LinkKind.RESOLVED_BY, article)))
                .as("a second click")
                .extracting(SupportCase::version)
                .isEqualTo(closed.version());
        assertThatThrownBy(() -> end(id, new Ending.OneOff()))
                .isInstanceOf(CaseRefused.class)
                .hasMessage("outcome was given before");

        var open = outcomes.undo(id, null, actor).standing();
        assertThat(open.state()).isEqualTo(CaseState.OPEN);
        assertThat(open.closedAt()).isNull();
        assertThat(cases.whole(id).links()).isEmpty();
        assertThat(end(id, new Ending.OneOff()).outcome()).isEqualTo(Outcome.ONE_OFF);
        assertThat(trail.of("case", id, 10))
                .extracting("deed")
                .startsWith("closed", "outcome undone", "unlinked", "closed", "linked");
    }

    @Test
    void putsTheOutcomeOffButDoesNotForgetIt() {
        var id = open("Later");
        assertThat(end(id, new Ending.PutOff()).state()).isEqualTo(CaseState.OWING);
        assertThat(worklists.of(huda.id(), CaseState.OWING, 0, 50))
                .extracting(CaseLine::id)
                .contains(id);
        var closedAt = cases.find(id).closedAt();
        var settled = end(id, new Ending.NoValue());
        assertThat(settled.closedAt()).isEqualTo(closedAt);
        assertThat(worklists.of(huda.id(), CaseState.OWING, 0, 50))
                .extracting(CaseLine::id)
                .doesNotContain(id);
        assertThat(outcomes.undo(id, null, actor).standing().state()).isEqualTo(CaseState.OWING);
        assertThat(outcomes.undo(id, null, actor).standing().state()).isEqualTo(CaseState.OPEN);
        assertThatThrownBy(() -> outcomes.undo(id, null, actor)).isInstanceOf(CaseRefused.class);
    }

    @Test
    void givesSeveralCasesOneOutcomeOrNoneOfThem() {
        var article = world.publicArticle("The outage", "It is over.");
        var three = List.of(open("Down"), open("Is it down"), open("Nothing works"));
        outcomes.end(three, new Ending.Linked(LinkKind.RESOLVED_BY, article), "", actor);
        assertThat(three).allMatch(id -> cases.find(id).outcome() == Outcome.RESOLVED_BY);
        assertThat(worklists.uses(List.of(article))).containsEntry(article, 3L);

        var two = List.of(open("Open"), three.getFirst());
        assertThatThrownBy(() -> outcomes.end(two, new Ending.OneOff(), "", actor))
                .isInstanceOf(CaseRefused.class);
        assertThat(cases.find(two.getFirst()).state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void linksAfterClosingToo() {
        var article = world.publicArticle("Related", "x");
        var solved = world.publicArticle("Solved", "x");
        var id = open("Linked later");
        end(id, new Ending.OneOff());
        outcomes.link(id, LinkKind.RELATED, article, actor);
        outcomes.link(id, LinkKind.RELATED, article, actor);
        assertThat(trail.of("case", id, 10))
                .extracting(AuditEntry::deed)
                .as("a second click")
                .containsOnlyOnce("linked");
        assertThat(cases.find(id).outcome()).isEqualTo(Outcome.ONE_OFF);
        assertThat(cases.whole(id).links())
                .extracting(ArticleLink::kind)
                .contains(LinkKind.RELATED);
        outcomes.unlink(id, LinkKind.RELATED, article, actor);
        assertThat(cases.whole(id).links()).isEmpty();

        var owing = open("Owes it");
        end(owing, new Ending.PutOff());
        var settled = outcomes.link(owing, LinkKind.RESOLVED_BY, solved, actor);
        assertThat(settled.state()).isEqualTo(CaseState.CLOSED);
        assertThat(settled.outcome()).isEqualTo(Outcome.RESOLVED_BY);
        assertThatThrownBy(() -> outcomes.unlink(owing, LinkKind.RESOLVED_BY, solved, actor))
                .isInstanceOf(CaseRefused.class);
    }

    @Test
    void refusesAnArticleThatIsNotThere() {
        var archived = world.publicArticle("Old", "x");
        articles.advance(archived, new Step.Archive(), World.OMAR);
        var id = open("Wrong link");
        assertThatThrownBy(() -> end(id, new Ending.Linked(LinkKind.RESOLVED_BY, 987_654)))
                .hasMessage("article is not known here");
        assertThatThrownBy(() -> end(id, new Ending.Linked(LinkKind.RESOLVED_BY, archived)))
                .hasMessage("article is archived");
        assertThat(cases.find(id).state()).isEqualTo(CaseState.OPEN);
    }

    @Test
    void countsReuseBySomebodyElseAsProof() {
        var article = world.publicArticle("Not yet proven", "x");
        articles.advance(article, new Step.Archive(), World.OMAR);
        articles.advance(article, new Step.Restore(), World.OMAR);
        assertThat(articles.find(article).confidence()).isEqualTo(Confidence.NOT_VALIDATED);
        outcomes.link(open("A"), LinkKind.RELATED, article, actor);
        assertThat(articles.find(article).confidence()).isEqualTo(Confidence.NOT_VALIDATED);
        outcomes.link(open("B"), LinkKind.RESOLVED_BY, article, actor);
        assertThat(articles.find(article).confidence()).isEqualTo(Confidence.VALIDATED);
    }

    @Test
    void tellsTheLinkRateAndItsParts() throws IOException {
        var from = Instant.now().minusSeconds(1);
        var before = worklists.linkRate(from, from.plusSeconds(3600));
        var article = world.publicArticle("Counted", "x");
        end(open("1"), new Ending.Linked(LinkKind.RESOLVED_BY, article));
        end(open("2"), new Ending.Fixed("Restart it"));
        end(open("3"), new Ending.Private());
        end(open("4"), new Ending.PutOff());
        open("5");
        end(open("6"), new Ending.Linked(LinkKind.RELATED, article));
        cameInClosed("7");
        var rate = worklists.linkRate(from, from.plusSeconds(3600));
        assertThat(rate.closed() - before.closed()).isEqualTo(6);
        assertThat(rate.owing() - before.owing()).isEqualTo(1);
        assertThat(rate.reused() - before.reused()).isEqualTo(1);
        assertThat(rate.unsaid() - before.unsaid()).as("by whoever imported it").isEqualTo(1);
        for (var each : Outcome.values()) {
            var fresh = rate.outcomes().getOrDefault(each, 0L);
            var old = before.outcomes().getOrDefault(each, 0L);
            var wanted = Set.of(Outcome.ONE_OFF, Outcome.NO_VALUE).contains(each) ? 0 : 1;
            assertThat(fresh - old).as(each.name()).isEqualTo(wanted);
        }
        var linked = rate.rate() * rate.closed() - before.rate() * before.closed();
        assertThat(linked).as("with an article").isCloseTo(3, within(1e-6));
        assertThat(worklists.linkRate(Instant.EPOCH, Instant.EPOCH.plusSeconds(9)).rate()).isZero();
    }

    private void cameInClosed(String reference) throws IOException {
        var file = folder.resolve("closed.jsonl");
        Files.writeString(
                file,
                """
                {"reference":"%s","subject":"Closed","description":"x","closed_at":"%s"}
                """
                        .formatted(reference, Instant.now()));
        var report = files.importFrom(file, "elsewhere", (_, _) -> {}, Actor.CONSOLE);
        assertThat(report.isWhole()).as(report.lines().toString()).isTrue();
    }

    private SupportCase end(long id, Ending ending) {
        return outcomes.end(id, ending, null, actor);
    }

    private long open(String subject) {
        return cases.open(NewCase.of(subject, "Please help.", Language.ENGLISH), Actor.SYSTEM)
                .standing()
                .number();
    }
}
