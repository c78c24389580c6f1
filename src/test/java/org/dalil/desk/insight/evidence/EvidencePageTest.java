package org.dalil.desk.insight.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.Pager;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.Samples;
import org.dalil.desk.insight.filter.FilterWords;
import org.dalil.desk.insight.filter.TypedFilter;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class EvidencePageTest {

    @Test
    void anAttemptIsALineWithoutAnybodyInIt() {
        for (var language : Samples.LANGUAGES) {
            var title = Samples.topic(language);
            var gone =
                    Words.of(
                            Printed.telling(language).say("insight.topic.gone", Map.of("n", 9)),
                            language);
            var html =
                    page(
                            language,
                            List.of(
                                    attempt(
                                            language,
                                            "unhelpful",
                                            title,
                                            new EvidencePage.Opened(
                                                    "/desk/articles/12",
                                                    title,
                                                    Printed.telling(language)
                                                            .say(
                                                                    "insight.evidence.rank",
                                                                    Map.of("n", 3)))),
                                    attempt(
                                            language,
                                            "case",
                                            null,
                                            new EvidencePage.Opened(null, gone, null)),
                                    attempt(language, "nomatch", null, null)));
            assertThat(html)
                    .contains(
                            Printed.telling(language).say("insight.hidden"),
                            "/desk/articles/12",
                            "/desk/cases/120",
                            "/desk/cases/77")
                    .containsOnlyOnce(Printed.telling(language).say("insight.hidden"))
                    .doesNotContainPattern(Printed.UNSAID);
        }
    }

    @Test
    void aFilterThatFindsNothingCanBeCleared() {
        assertThat(page(Language.ENGLISH, List.of()))
                .contains(
                        "No attempt for this filter.",
                        "href=\"/desk/insight/topics/7/evidence?week=2026-11-22\"",
                        "<input type=\"hidden\" name=\"week\" value=\"2026-11-22\">",
                        "value=\"2026-11-20\"",
                        "&lt;b&gt;");
    }

    private static EvidencePage.Attempt attempt(
            Language language,
            String outcome,
            @Nullable Words words,
            EvidencePage.@Nullable Opened opened) {
        var telling = Printed.telling(language);
        return new EvidencePage.Attempt(
                telling.say(
                        "insight.evidence.part",
                        Map.of(
                                "day",
                                telling.day(Samples.UNTIL),
                                "part",
                                telling.say("insight.evidence.morning"))),
                new Chip("insight.outcome." + outcome, "bad"),
                words,
                outcome.equals("nomatch"),
                opened,
                outcome.equals("case") ? new EvidencePage.Ticket("/desk/cases/120", "120") : null);
    }

    private static String page(Language language, List<EvidencePage.Attempt> attempts) {
        var telling = Printed.telling(language);
        var title =
                telling.say(
                        "insight.evidence.title", Map.of("topic", Samples.topic(language).text()));
        var page =
                new EvidencePage(
                        Printed.frame(language, "week", title),
                        title,
                        "/desk/insight/topics/7?week=2026-11-22",
                        "/desk/insight/topics/7/evidence?week=2026-11-22",
                        true,
                        form(),
                        new FilterWords(telling).lead(Samples.filter()),
                        List.of(telling.say("insight.evidence.onceADay")),
                        telling.say("insight.evidence.count", Map.of("n", attempts.size())),
                        attempts,
                        attempts.isEmpty()
                                ? List.of()
                                : List.of(
                                        new EvidencePage.Closed(
                                                new EvidencePage.Ticket("/desk/cases/77", "77"),
                                                telling.day(Samples.UNTIL),
                                                "case.outcome.oneoff")),
                        telling.say("insight.evidence.alone", Map.of("n", 1)),
                        telling.say("insight.evidence.more", Map.of("n", 3)),
                        Pager.of(120, 50, 1, n -> "/desk/insight/topics/7/evidence?page=" + n),
                        "/desk/insight/topics/7/evidence.csv");
        return Printed.page("evidence", page, language);
    }

    private static EvidencePage.Form form() {
        return new EvidencePage.Form(
                "/desk/insight/topics/7/evidence",
                List.of(new TypedFilter.Part("week", "2026-11-22")),
                List.of(Choice.said("CASE", "insight.outcome.case", "CASE")),
                List.of(Choice.said("NOT_FOUND", "insight.cause.notfound", "")),
                List.of(Choice.said("GAP", "insight.evidence.lines.gap", "GAP")),
                List.of(Choice.named("en", "English", "")),
                List.of(Choice.named("4", "vat", "4")),
                List.of(Choice.named("12", "<b>", "")),
                "2026-11-20",
                Samples.UNTIL);
    }
}
