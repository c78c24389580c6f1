package org.dalil.cases.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.NoSuchArticle;
import org.dalil.article.care.Archives;
import org.dalil.article.live.LiveArticles;
import org.dalil.article.preview.NoSuchPreview;
import org.dalil.article.preview.Previews;
import org.dalil.article.review.HandIns;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.article.template.Templates;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditEntry;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.ArticleLink;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.LinkKind;
import org.dalil.cases.NewCase;
import org.dalil.cases.Outcome;
import org.dalil.cases.SupportCase;
import org.dalil.markdown.Documents;
import org.dalil.markdown.ReportPart;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** One line on what fixed a case becomes a report. */
@Tag("database")
@ExtendWith(Dalil.class)
class ReportsOfCasesTest {
    private static final Ending FIXED = new Ending.Fixed("Swapped the cable");

    private final Cases cases;
    private final Outcomes outcomes;
    private final Articles articles;
    private final LiveArticles live;
    private final Drafts drafts;
    private final Documents documents;
    private final Account huda;
    private final Actor actor;

    ReportsOfCasesTest(
            Cases cases,
            Outcomes outcomes,
            Articles articles,
            LiveArticles live,
            Drafts drafts,
            Accounts accounts,
            Documents documents) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.articles = articles;
        this.live = live;
        this.drafts = drafts;
        this.documents = documents;
        this.huda =
                accounts.add(
                        UUID.randomUUID() + "@example.com", "Huda", Role.AGENT, "green ears 7");
        this.actor = new Actor(huda.id(), huda.name());
    }

    @Test
    void makesAReportOfOneLineWithoutPersonalData() {
        var typed =
                NewCase.of(
                                "سارة: الجهاز لا يشحن",
                                "أنا سارة الأحمد، جوالي ٠٥٥١٢٣٤٥٦٧\n# لا يشحن",
                                Language.ARABIC)
                        .by(new Customer("سارة الأحمد", "sara@example.com", ""))
                        .about("Falcon 3")
                        .after(List.of("شحن الجهاز"), null);
        var id = cases.open(typed, Actor.SYSTEM).standing().number();
        var closed = end(id, new Ending.Fixed("استبدال الكابل لدى سارة"));
        assertThat(closed.outcome()).isEqualTo(Outcome.CREATED_FROM);
        assertThat(closed.resolution()).isEqualTo("استبدال الكابل لدى سارة");

        var report = Objects.requireNonNull(closed.outcomeArticleId());
        var article = articles.find(report);
        assertThat(article.kind()).isEqualTo(ArticleKind.REPORT);
        assertThat(article.audience()).isEqualTo(Audience.INTERNAL);
        assertThat(article.confidence()).isEqualTo(Confidence.WORK_IN_PROGRESS);
        assertThat(article.owner()).isEqualTo(huda.email());
        var draft = drafts.of(report, Language.ARABIC).orElseThrow();
        assertThat(draft.authorId()).isEqualTo(huda.id());
        assertThat(draft.title()).isEqualTo("[اسم العميل]: الجهاز لا يشحن");
        assertThat(draft.body()).doesNotContain("سارة", "الأحمد", "٠٥٥١٢٣٤٥٦٧", "sara@");
        var sections = documents.report(draft.body());
        assertThat(sections.missing()).isEmpty();
        assertThat(sections.find(ReportPart.ISSUE).orElseThrow().markdown())
                .contains("> أنا [اسم العميل]، جوالي [رقم هاتف]", "> # لا يشحن", "- شحن الجهاز");
        assertThat(sections.find(ReportPart.ENVIRONMENT).orElseThrow().markdown())
                .isEqualTo("- Falcon 3");
        assertThat(sections.find(ReportPart.RESOLUTION).orElseThrow().markdown())
                .isEqualTo("استبدال الكابل لدى [اسم العميل]");

        assertThat(live.read(report, Language.ARABIC, Audience.INTERNAL).title())
                .startsWith("[اسم العميل]");
        assertThatThrownBy(() -> live.read(report, Language.ARABIC, Audience.PUBLIC))
                .isInstanceOf(NoSuchArticle.class);

        assertThat(outcomes.undo(id, null, actor).report()).as("nobody touched it").isNull();
        assertThat(drafts.of(report, Language.ARABIC)).isEmpty();
        assertThat(articles.find(report).confidence()).isEqualTo(Confidence.ARCHIVED);
        assertThatThrownBy(() -> end(id, new Ending.Fixed("  ")))
                .hasMessage("resolution is missing");
    }

    @Test
    void whatTheCustomerWroteAsProductAndSearchedIsRedactedToo() {
        var typed =
                NewCase.of("No light", "Please help.", Language.ENGLISH)
                        .by(new Customer("Sara Al-Ahmad", "sara@example.com", ""))
                        .about("Falcon of Sara, order 104532")
                        .after(List.of("call sara 555-123-4567"), null);
        var id = cases.open(typed, Actor.SYSTEM).standing().number();
        var report = Objects.requireNonNull(end(id, FIXED).outcomeArticleId());
        var product = "Falcon of [customer name], order [number]";
        var sections = documents.report(drafts.of(report, Language.ENGLISH).orElseThrow().body());
        assertThat(sections.find(ReportPart.ENVIRONMENT).orElseThrow().markdown())
                .isEqualTo("- " + product);
        assertThat(sections.find(ReportPart.ISSUE).orElseThrow().markdown())
                .contains("- call [customer name] [number]");
        assertThat(articles.description(report).products()).containsExactly(product);
    }

    @Test
    void undoingLeavesAReportThatSomebodyWroteIn(AuditTrail trail) {
        var id = open("An hour of work");
        var report = Objects.requireNonNull(end(id, FIXED).outcomeArticleId());
        var draft = drafts.of(report, Language.ENGLISH).orElseThrow();
        write(report, Language.ENGLISH, "All that I found out", draft.token());

        var undone = outcomes.undo(id, null, actor);
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
        var sara = openOf("Sara Haddad");
        var adam = openOf("Adam Najjar");
        outcomes.end(List.of(adam, sara), FIXED, "", actor);
        var report = Objects.requireNonNull(cases.find(sara).outcomeArticleId());
        var draft = drafts.of(report, Language.ENGLISH).orElseThrow();
        write(report, Language.ENGLISH, "All that I found out", draft.token());
        assertThat(names.of(report)).containsExactly("Adam Najjar", "Sara Haddad");

        assertThat(outcomes.undo(adam, null, actor).report()).as("Sara's yet").isNull();
        assertThat(outcomes.undo(sara, null, actor).report()).isEqualTo(report);
        assertThat(cases.whole(sara).links())
                .extracting(ArticleLink::articleId, ArticleLink::kind)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(report, LinkKind.RELATED));
        outcomes.unlink(sara, LinkKind.RELATED, report, actor);
        assertThat(names.of(report)).containsExactlyInAnyOrder("Adam Najjar", "Sara Haddad");
        assertThat(cases.writtenInto(report))
                .extracting(each -> each.standing().number())
                .containsExactlyInAnyOrder(sara, adam);
        for (var id : List.of(sara, adam)) {
            assertThat(erasures.written(id))
                    .extracting(CaseErasures.Written::article)
                    .containsExactly(report);
        }
        cases.erase(adam, actor);
        assertThat(cases.writtenInto(report)).hasSize(1);
        assertThat(names.of(report)).containsExactly("Sara Haddad");
    }

    @Test
    void aReportOfSeveralGoesWithTheLastOfThem() {
        var two = List.of(open("One of two"), open("Two of two"));
        outcomes.end(two, FIXED, "", actor);
        var report = Objects.requireNonNull(cases.find(two.getFirst()).outcomeArticleId());
        for (var id : two) {
            assertThat(articles.find(report).confidence()).isEqualTo(Confidence.WORK_IN_PROGRESS);
            assertThat(outcomes.undo(id, null, actor).standing().resolution()).isEmpty();
        }
        assertThat(articles.find(report).confidence()).isEqualTo(Confidence.ARCHIVED);
    }

    @Test
    void undoingLeavesADraftInAnotherLanguageAndWhatWaitsForAReviewer(HandIns handIns) {
        var id = open("Translated meanwhile");
        var translated = Objects.requireNonNull(end(id, FIXED).outcomeArticleId());
        write(translated, Language.ARABIC, "ترجمة", null);
        assertThat(outcomes.undo(id, null, actor).report()).isEqualTo(translated);
        assertThat(drafts.of(translated, Language.ARABIC)).isPresent();

        var other = open("Handed in meanwhile");
        var waiting = Objects.requireNonNull(end(other, FIXED).outcomeArticleId());
        var draft = drafts.of(waiting, Language.ENGLISH).orElseThrow();
        write(waiting, Language.ENGLISH, "## Issue\n\nNo light.\n", draft.token());
        var review = handIns.handIn(waiting, Language.ENGLISH, Audience.PUBLIC, false, "", huda);
        assertThat(outcomes.undo(other, null, actor).report()).isEqualTo(waiting);
        assertThat(review.waits()).isTrue();
        assertThat(articles.find(waiting).confidence()).isEqualTo(Confidence.WORK_IN_PROGRESS);
    }

    @Test
    void aReportThatIsLetGoIsArchivedAsAnyIs(Archives archives, Previews previews, Staff staff) {
        var id = open("Shown to somebody");
        var report = Objects.requireNonNull(end(id, FIXED).outcomeArticleId());
        var path = previews.ofDraft(report, Language.ENGLISH, staff.omar(), previews.asking());
        var link = path.substring(path.lastIndexOf('/') + 1);
        assertThat(previews.open(link)).isNotNull();
        outcomes.undo(id, null, actor);
        assertThatThrownBy(() -> previews.open(link)).isInstanceOf(NoSuchPreview.class);
        assertThat(archives.archivedAt(report)).isPresent();
    }

    private void write(long report, Language language, String body, @Nullable String seen) {
        drafts.save(report, language, new Text("Mine", "", body), seen, actor);
    }

    @Test
    void aReportFillsInTheTemplateOfItsLanguage(Templates templates, Staff staff) {
        var own =
                """
                Before.

                ## Problem

                ## Environment

                - Which app?

                ## Answer

                ## Tools
                """;
        templates.change(
                ArticleKind.REPORT,
                Language.ENGLISH,
                own,
                templates.of(ArticleKind.REPORT, Language.ENGLISH).version(),
                staff.lina());
        var closed = end(open("No light"), new Ending.Fixed("Charge it."));
        var report = Objects.requireNonNull(closed.outcomeArticleId());
        assertThat(drafts.of(report, Language.ENGLISH).orElseThrow().body())
                .isEqualTo(
                        """
                        Before.

                        ## Problem

                        > Please help.

                        ## Environment

                        - Which app?

                        ## Answer

                        Charge it.

                        ## Tools
                        """);
        templates.reset(
                ArticleKind.REPORT,
                Language.ENGLISH,
                templates.of(ArticleKind.REPORT, Language.ENGLISH).version(),
                staff.lina());
    }

    private SupportCase end(long id, Ending ending) {
        return outcomes.end(id, ending, null, actor);
    }

    private long openOf(String customer) {
        var typed =
                NewCase.of("No light", "Please help.", Language.ENGLISH)
                        .by(new Customer(customer, "", ""));
        return cases.open(typed, Actor.SYSTEM).standing().number();
    }

    private long open(String subject) {
        return cases.open(NewCase.of(subject, "Please help.", Language.ENGLISH), Actor.SYSTEM)
                .standing()
                .number();
    }
}
