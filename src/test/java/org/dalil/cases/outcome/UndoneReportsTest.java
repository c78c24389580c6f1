package org.dalil.cases.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.care.Archives;
import org.dalil.article.preview.NoSuchPreview;
import org.dalil.article.preview.Previews;
import org.dalil.article.review.HandIns;
import org.dalil.article.revision.Drafts;
import org.dalil.audit.AuditEntry;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.ArticleLink;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.LinkKind;
import org.dalil.testing.Dalil;
import org.dalil.testing.OneBase;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Objects;

/** What becomes of a report whose case is opened again. */
@Tag("database")
@ExtendWith(Dalil.class)
@OneBase(CasesOfHuda.class)
class UndoneReportsTest {
    private static final Ending FIXED = new Ending.Fixed("Swapped the cable");

    private final CasesOfHuda huda;
    private final Cases cases;
    private final Outcomes outcomes;
    private final Articles articles;
    private final Drafts drafts;

    UndoneReportsTest(
            CasesOfHuda huda, Cases cases, Outcomes outcomes, Articles articles, Drafts drafts) {
        this.huda = huda;
        this.cases = cases;
        this.outcomes = outcomes;
        this.articles = articles;
        this.drafts = drafts;
    }

    @Test
    void undoingLeavesAReportThatSomebodyWroteIn(AuditTrail trail) {
        var id = huda.open("An hour of work");
        var report = Objects.requireNonNull(huda.end(id, FIXED).outcomeArticleId());
        var draft = drafts.of(report, Language.ENGLISH).orElseThrow();
        huda.write(report, Language.ENGLISH, "All that I found out", draft.token());

        var undone = outcomes.undo(id, null, huda.actor());
        assertThat(undone.standing().state()).isEqualTo(CaseState.OPEN);
        assertThat(undone.report()).isEqualTo(report);
        assertThat(cases.whole(id).links())
                .extracting(ArticleLink::articleId, ArticleLink::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(report, LinkKind.RELATED));
        assertThat(drafts.of(report, Language.ENGLISH).orElseThrow().body())
                .isEqualTo("All that I found out");
        assertThat(articles.find(report).confidence()).isEqualTo(Confidence.WORK_IN_PROGRESS);
        assertThat(trail.of("case", id, 10))
                .extracting(AuditEntry::deed)
                .startsWith("outcome undone", "left its report", "linked", "unlinked");
    }

    /** A name of the case is asked for in the report as long as there is one. */
    @Test
    void aReportThatStaysIsStillOfItsCases(CaseNames names, CaseErasures erasures) {
        var sara = huda.openOf("Sara Haddad");
        var adam = huda.openOf("Adam Najjar");
        outcomes.end(List.of(adam, sara), FIXED, "", huda.actor());
        var report = Objects.requireNonNull(cases.find(sara).outcomeArticleId());
        var draft = drafts.of(report, Language.ENGLISH).orElseThrow();
        huda.write(report, Language.ENGLISH, "All that I found out", draft.token());
        assertThat(names.of(report)).containsExactly("Adam Najjar", "Sara Haddad");

        assertThat(outcomes.undo(adam, null, huda.actor()).report()).as("Sara's yet").isNull();
        assertThat(outcomes.undo(sara, null, huda.actor()).report()).isEqualTo(report);
        assertThat(cases.whole(sara).links())
                .extracting(ArticleLink::articleId, ArticleLink::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(report, LinkKind.RELATED));
        outcomes.unlink(sara, LinkKind.RELATED, report, huda.actor());
        assertThat(names.of(report)).containsExactlyInAnyOrder("Adam Najjar", "Sara Haddad");
        assertThat(cases.writtenInto(report))
                .extracting(each -> each.standing().number())
                .containsExactlyInAnyOrder(sara, adam);
        for (var id : List.of(sara, adam)) {
            assertThat(erasures.written(id))
                    .extracting(CaseErasures.Written::article)
                    .containsExactly(report);
        }
        cases.erase(adam, huda.actor());
        assertThat(cases.writtenInto(report)).hasSize(1);
        assertThat(names.of(report)).containsExactly("Sara Haddad");
    }

    @Test
    void aReportOfSeveralGoesWithTheLastOfThem() {
        var two = List.of(huda.open("One of two"), huda.open("Two of two"));
        outcomes.end(two, FIXED, "", huda.actor());
        var report = Objects.requireNonNull(cases.find(two.getFirst()).outcomeArticleId());
        for (var id : two) {
            assertThat(articles.find(report).confidence()).isEqualTo(Confidence.WORK_IN_PROGRESS);
            assertThat(outcomes.undo(id, null, huda.actor()).standing().resolution()).isEmpty();
        }
        assertThat(articles.find(report).confidence()).isEqualTo(Confidence.ARCHIVED);
    }

    @Test
    void undoingLeavesADraftInAnotherLanguageAndWhatWaitsForAReviewer(HandIns handIns) {
        var id = huda.open("Translated meanwhile");
        var translated = Objects.requireNonNull(huda.end(id, FIXED).outcomeArticleId());
        huda.write(translated, Language.ARABIC, "ترجمة", null);
        assertThat(outcomes.undo(id, null, huda.actor()).report()).isEqualTo(translated);
        assertThat(drafts.of(translated, Language.ARABIC)).isPresent();

        var other = huda.open("Handed in meanwhile");
        var waiting = Objects.requireNonNull(huda.end(other, FIXED).outcomeArticleId());
        var draft = drafts.of(waiting, Language.ENGLISH).orElseThrow();
        huda.write(waiting, Language.ENGLISH, "## Issue\n\nNo light.\n", draft.token());
        var review =
                handIns.handIn(
                        waiting, Language.ENGLISH, Audience.PUBLIC, false, "", huda.account());
        assertThat(outcomes.undo(other, null, huda.actor()).report()).isEqualTo(waiting);
        assertThat(review.waits()).isTrue();
        assertThat(articles.find(waiting).confidence()).isEqualTo(Confidence.WORK_IN_PROGRESS);
    }

    @Test
    void aReportThatIsLetGoIsArchivedAsAnyIs(Archives archives, Previews previews, Staff staff) {
        var id = huda.open("Shown to somebody");
        var report = Objects.requireNonNull(huda.end(id, FIXED).outcomeArticleId());
        var path = previews.ofDraft(report, Language.ENGLISH, staff.omar(), previews.asking());
        var link = path.substring(path.lastIndexOf('/') + 1);
        assertThat(previews.open(link)).isNotNull();
        outcomes.undo(id, null, huda.actor());
        assertThatThrownBy(() -> previews.open(link)).isInstanceOf(NoSuchPreview.class);
        assertThat(archives.archivedAt(report)).isPresent();
    }
}
