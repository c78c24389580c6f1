package org.dalil.cases.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Audience;
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
import org.dalil.markdown.Documents;
import org.dalil.markdown.ReportPart;
import org.dalil.testing.Dalil;
import org.dalil.testing.OneBase;
import org.dalil.testing.Staff;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.Objects;

/** One line on what fixed a case becomes a report. */
@Tag("database")
@ExtendWith(Dalil.class)
@OneBase(CasesOfHuda.class)
class ReportsOfCasesTest {
    private static final Ending FIXED = new Ending.Fixed("Swapped the cable");

    private final CasesOfHuda huda;
    private final Cases cases;
    private final Outcomes outcomes;
    private final Articles articles;
    private final LiveArticles live;
    private final Drafts drafts;
    private final Documents documents;

    ReportsOfCasesTest(
            CasesOfHuda huda,
            Cases cases,
            Outcomes outcomes,
            Articles articles,
            LiveArticles live,
            Drafts drafts,
            Documents documents) {
        this.huda = huda;
        this.cases = cases;
        this.outcomes = outcomes;
        this.articles = articles;
        this.live = live;
        this.drafts = drafts;
        this.documents = documents;
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
        var closed = huda.end(id, new Ending.Fixed("استبدال الكابل لدى سارة"));
        assertThat(closed.outcome()).isEqualTo(Outcome.CREATED_FROM);
        assertThat(closed.resolution()).isEqualTo("استبدال الكابل لدى سارة");

        var report = Objects.requireNonNull(closed.outcomeArticleId());
        var article = articles.find(report);
        assertThat(article.kind()).isEqualTo(ArticleKind.REPORT);
        assertThat(article.audience()).isEqualTo(Audience.INTERNAL);
        assertThat(article.confidence()).isEqualTo(Confidence.WORK_IN_PROGRESS);
        assertThat(article.owner()).isEqualTo(huda.account().email());
        var draft = drafts.of(report, Language.ARABIC).orElseThrow();
        assertThat(draft.authorId()).isEqualTo(huda.account().id());
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

        assertThat(outcomes.undo(id, null, huda.actor()).report()).as("nobody touched it").isNull();
        assertThat(drafts.of(report, Language.ARABIC)).isEmpty();
        assertThat(articles.find(report).confidence()).isEqualTo(Confidence.ARCHIVED);
        assertThatThrownBy(() -> huda.end(id, new Ending.Fixed("  ")))
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
        var report = Objects.requireNonNull(huda.end(id, FIXED).outcomeArticleId());
        var product = "Falcon of [customer name], order [number]";
        var sections = documents.report(drafts.of(report, Language.ENGLISH).orElseThrow().body());
        assertThat(sections.find(ReportPart.ENVIRONMENT).orElseThrow().markdown())
                .isEqualTo("- " + product);
        assertThat(sections.find(ReportPart.ISSUE).orElseThrow().markdown())
                .contains("- call [customer name] [number]");
        assertThat(articles.description(report).products()).containsExactly(product);
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
        var closed = huda.end(huda.open("No light"), new Ending.Fixed("Charge it."));
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
}
