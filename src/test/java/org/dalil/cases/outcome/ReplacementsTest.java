package org.dalil.cases.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Step;
import org.dalil.article.review.HandIns;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.ArticleLink;
import org.dalil.cases.CaseRefused;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.LinkKind;
import org.dalil.cases.NewCase;
import org.dalil.cases.Outcome;
import org.dalil.testing.Dalil;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** A report was begun, and then it turns out that the answer was there all along. */
@Tag("database")
@ExtendWith(Dalil.class)
class ReplacementsTest {
    private final Replacements replacements;
    private final Cases cases;
    private final Outcomes outcomes;
    private final Articles articles;
    private final Drafts drafts;
    private final HandIns handIns;
    private final AuditTrail trail;
    private final World world;
    private final Account huda;
    private final Actor actor;

    ReplacementsTest(
            Replacements replacements,
            Cases cases,
            Outcomes outcomes,
            Articles articles,
            Drafts drafts,
            HandIns handIns,
            AuditTrail trail,
            Accounts accounts,
            World world) {
        this.replacements = replacements;
        this.cases = cases;
        this.outcomes = outcomes;
        this.articles = articles;
        this.drafts = drafts;
        this.handIns = handIns;
        this.trail = trail;
        this.world = world;
        this.huda =
                accounts.add(
                        UUID.randomUUID() + "@example.com", "Huda", Role.AGENT, "green ears 7");
        this.actor = new Actor(huda.id(), huda.name());
    }

    private long open(String subject) {
        var fresh = NewCase.of(subject, "It broke.", Language.ENGLISH);
        return cases.open(fresh, Actor.SYSTEM).standing().number();
    }

    /** The report of cases that end with a line. */
    private long report(List<Long> of) {
        outcomes.end(of, new Ending.Fixed("Swapped the cable"), "", actor);
        return Objects.requireNonNull(cases.find(of.getFirst()).outcomeArticleId());
    }

    private String version(long report) {
        return Replacements.tokens(replacements.drafts(report).values());
    }

    private List<Long> replace(long report, long other, String version) {
        return replacements.replace(report, other, version, actor);
    }

    @Test
    void theOtherArticleIsWhatResolvedTheCaseAndTheDraftIsGone() {
        var there = world.publicArticle("Swap the cable", "Swap it.");
        var id = open("No light");
        var report = report(List.of(id));
        var closedAt = cases.find(id).closedAt();
        assertThat(replacements.isReplaceable(report)).isTrue();

        assertThat(replace(report, there, version(report))).containsExactly(id);
        var now = cases.find(id);
        assertThat(now.state()).isEqualTo(CaseState.CLOSED);
        assertThat(now.outcome()).isEqualTo(Outcome.RESOLVED_BY);
        assertThat(now.outcomeArticleId()).isEqualTo(there);
        assertThat(now.closedAt()).isEqualTo(closedAt);
        assertThat(cases.whole(id).links())
                .extracting(ArticleLink::articleId, ArticleLink::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(there, LinkKind.RESOLVED_BY));
        assertThat(drafts.of(report, Language.ENGLISH)).isEmpty();
        assertThat(articles.find(report).confidence()).isEqualTo(Confidence.ARCHIVED);
        assertThat(trail.of("case", id, 10))
                .extracting("deed")
                .startsWith("closed", "linked", "unlinked");

        var undone = outcomes.undo(id, null, actor);
        assertThat(undone.standing().state())
                .as("as it was before its report")
                .isEqualTo(CaseState.OPEN);
        assertThat(cases.whole(id).links()).isEmpty();
    }

    @Test
    void allCasesOfOneReportGoOver() {
        var there = world.publicArticle("The outage is over", "Wait.");
        var two = List.of(open("Down"), open("Down too"));
        var report = report(two);
        assertThat(replace(report, there, version(report))).containsExactlyElementsOf(two);
        assertThat(two).allMatch(id -> Objects.equals(cases.find(id).outcomeArticleId(), there));
    }

    @Test
    void nothingIsDoneWhereTheDraftWasSavedSinceItWasShown() {
        var there = world.publicArticle("There", "x");
        var id = open("Saved meanwhile");
        var report = report(List.of(id));
        var shown = version(report);
        var draft = drafts.of(report, Language.ENGLISH).orElseThrow();
        var more = new Text("Saved meanwhile", "", "A paragraph more");
        drafts.save(report, Language.ENGLISH, more, draft.token(), World.OMAR);
        assertThatThrownBy(() -> replace(report, there, shown)).isInstanceOf(DraftsMoved.class);
        assertThat(drafts.of(report, Language.ENGLISH).orElseThrow().body())
                .isEqualTo("A paragraph more");
        assertThat(cases.find(id).outcomeArticleId()).isEqualTo(report);
    }

    @Test
    void aDraftInAnotherLanguageIsShownBeforeItGoesToo() {
        var there = world.publicArticle("There, too", "x");
        var report = report(List.of(open("In two languages")));
        var shown = version(report);
        var begun = drafts.save(report, Language.ARABIC, new Text("س", "", "ص"), null, World.OMAR);
        assertThatThrownBy(() -> replace(report, there, shown)).isInstanceOf(DraftsMoved.class);
        assertThat(replacements.drafts(report).sequencedKeySet())
                .containsExactly(Language.ARABIC, Language.ENGLISH);

        // ended and begun again it counts from the beginning, and is another all the same
        var both = version(report);
        drafts.discard(report, Language.ARABIC);
        var anew = drafts.save(report, Language.ARABIC, new Text("س", "", "ض"), null, World.OMAR);
        assertThat(anew.version()).isEqualTo(begun.version());
        assertThatThrownBy(() -> replace(report, there, both)).isInstanceOf(DraftsMoved.class);
        assertThat(drafts.of(report, Language.ARABIC)).isPresent();
        replace(report, there, version(report));
        assertThat(replacements.drafts(report)).isEmpty();
    }

    @Test
    void onlyTheDraftOfACaseIsLetGoAndOnlyForWhatCanBeLinked() {
        var there = world.publicArticle("Live one", "x");
        var archived = world.publicArticle("Old one", "x");
        articles.advance(archived, new Step.Archive(), World.OMAR);
        var report = report(List.of(open("Refused")));
        var version = version(report);
        for (var wrong : List.of(archived, 987_654L, report)) {
            assertThatThrownBy(() -> replace(report, wrong, version))
                    .isInstanceOf(CaseRefused.class);
        }
        var validated = world.internalArticle("Of no case", "x");
        assertThat(replacements.isReplaceable(validated)).isFalse();
        assertThat(replacements.isReplaceable(987_654)).isFalse();
        assertThatThrownBy(() -> replace(validated, there, "")).isInstanceOf(CaseRefused.class);
        assertThat(drafts.of(report, Language.ENGLISH)).isPresent();
    }

    @Test
    void whatWaitsForAReviewerStays() {
        var there = world.publicArticle("Elsewhere", "x");
        var report = report(List.of(open("Handed in")));
        var version = version(report);
        var draft = drafts.of(report, Language.ENGLISH).orElseThrow();
        var plain = new Text("Handed in", "", "## Issue\n\nNo light.\n");
        drafts.save(report, Language.ENGLISH, plain, draft.token(), actor);
        handIns.handIn(report, Language.ENGLISH, Audience.PUBLIC, false, "", huda);
        assertThat(replacements.isReplaceable(report)).isFalse();
        assertThatThrownBy(() -> replace(report, there, version)).isInstanceOf(CaseRefused.class);
    }
}
