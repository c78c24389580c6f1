package org.dalil.desk.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.GapLinks;
import org.dalil.desk.insight.GapWords;
import org.dalil.desk.insight.Phrase;
import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.Samples;
import org.dalil.desk.insight.filter.FilterWords;
import org.dalil.desk.settings.field.FieldProblem;
import org.dalil.insight.gap.Gap;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class TopicPageTest {
    private static final Gap GAP = Samples.gap(31, 48, 8, 12);
    private static final GapLinks LINKS =
            new GapLinks("/weight", "/failed", "/attempts", "/unclear", "/cases");
    private static final Phrase LEFT =
            new Phrase("9", "/desk/insight/topics/7/evidence?article=12");

    @Test
    void whoKeepsArticlesIsOfferedAllOfItInBothLanguages() {
        for (var language : Samples.LANGUAGES) {
            var html = page(language, keeping(), List.of());
            assertThat(html)
                    .contains("id=\"into\"", "name=\"wording\" value=\"4\" form=\"split\"")
                    .contains("action=\"/desk/insight/topics/7/ignored\"")
                    .contains("&lt;b&gt;&amp;")
                    .contains(
                            "Huda &lt;b&gt;</option>", "aria-describedby=\"due-hint due-problem\"")
                    .contains("<a href=\"/weight\">", "href=\"/all-cases\"")
                    .contains("<a href=\"/desk/insight?week=2026-11-22\">")
                    .contains("evidence?wording=4\">30</a></td><td>0</td>")
                    .doesNotContainPattern(Printed.UNSAID);
        }
    }

    @Test
    void whoOnlyReadsIsOfferedNoneOfIt() {
        assertThat(page(Language.ENGLISH, null, List.of()))
                .contains("Other language only".toLowerCase())
                .doesNotContain("id=\"into\"", "name=\"wording\"", "/ignored");
    }

    @Test
    void aRefusalStandsAboveTheFormThatKeepsWhatWasTyped() {
        var problem =
                new FieldProblem(
                        "into",
                        Printed.telling(Language.ENGLISH).say("insight.topic.refused.unknown"));
        assertThat(page(Language.ENGLISH, keeping(), List.of(problem)))
                .contains("href=\"#into\"", "There is no such topic.", "value=\"99\"");
    }

    private static TopicPage.Keeping keeping() {
        return new TopicPage.Keeping(
                "3",
                "",
                new TopicPage.Others("99", List.of(), null),
                List.of(Choice.named("1", "Huda", "")),
                true,
                List.of());
    }

    private static String page(
            Language language, TopicPage.@Nullable Keeping keeping, List<FieldProblem> problems) {
        var telling = Printed.telling(language);
        var words = Samples.topic(language);
        var page =
                new TopicPage(
                        Printed.frame(language, "week", words.text()),
                        "/desk/insight/topics/7",
                        words,
                        false,
                        false,
                        "/desk/insight?week=2026-11-22",
                        new FilterWords(telling).lead(Samples.filter()),
                        List.of(telling.say("insight.gap.unsaid", Map.of("n", 3))),
                        new Phrase(new GapWords(telling).made(GAP), "/weight"),
                        new GapWords(telling).phrases(GAP, true, LINKS),
                        "",
                        null,
                        problems,
                        Samples.offer(
                                List.of(
                                        Samples.step("translate", language),
                                        Samples.step("retitle", language))),
                        List.of(Samples.begun()),
                        Samples.causes(telling),
                        List.of(
                                new TopicPage.Rule(
                                        "insight.cause.otherlanguage",
                                        "insight.rule.otherlanguage"),
                                new TopicPage.Rule(
                                        "insight.cause.notfound", "insight.rule.notfound")),
                        Samples.outcomes(telling, 1),
                        Samples.outcomes(telling, 6),
                        "/desk/insight/topics/7/evidence",
                        "/desk/insight/topics/7/wordings.csv?week=2026-11-22",
                        "/desk/insight/topics/7/articles.csv?week=2026-11-22",
                        List.of(
                                wording("4", words),
                                wording("5", Words.of("فاتورة ضريبية VAT", Language.ARABIC))),
                        telling.say("insight.topic.rare", Map.of("n", 6)),
                        List.of(
                                new TopicPage.Opened("/desk/articles/12", words, "31", "12", LEFT),
                                new TopicPage.Opened(
                                        null,
                                        Words.of(
                                                telling.say("insight.topic.gone", Map.of("n", 9)),
                                                language),
                                        "4",
                                        "0",
                                        LEFT)),
                        List.of(
                                new TopicPage.Linked(
                                        "/desk/cases/120",
                                        "120",
                                        telling.day(Samples.UNTIL),
                                        "case.outcome.oneoff")),
                        "/all-cases",
                        List.of(Samples.effect(telling)),
                        keeping);
        return Printed.page("topic", page, language);
    }

    private static TopicPage.Wording wording(String id, Words words) {
        return new TopicPage.Wording(
                id,
                words,
                "41",
                "31",
                new Phrase("30", "/desk/insight/topics/7/evidence?wording=" + id),
                new Phrase("0", null));
    }
}
