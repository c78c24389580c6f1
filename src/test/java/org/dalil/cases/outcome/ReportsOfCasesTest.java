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
import org.dalil.article.live.LiveArticles;
import org.dalil.article.revision.Drafts;
import org.dalil.article.template.Templates;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.NewCase;
import org.dalil.cases.Outcome;
import org.dalil.cases.SupportCase;
import org.dalil.markdown.Documents;
import org.dalil.markdown.ReportPart;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
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

        outcomes.undo(id, null, actor);
        assertThat(drafts.of(report, Language.ARABIC)).isEmpty();
        assertThat(articles.find(report).confidence()).isEqualTo(Confidence.ARCHIVED);
        assertThatThrownBy(() -> end(id, new Ending.Fixed("  ")))
                .hasMessage("resolution is missing");
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

    private long open(String subject) {
        return cases.open(NewCase.of(subject, "Please help.", Language.ENGLISH), Actor.SYSTEM)
                .standing()
                .number();
    }
}
