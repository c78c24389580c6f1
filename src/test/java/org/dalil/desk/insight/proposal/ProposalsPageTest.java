package org.dalil.desk.insight.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.Samples;
import org.dalil.desk.insight.proposal.ProposalsPage.Part;
import org.dalil.desk.insight.proposal.ProposalsPage.Proposed;
import org.dalil.desk.insight.proposal.ProposalsPage.Side;
import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ProposalsPageTest {

    @Test
    void whoKeepsArticlesTakesOrDeclinesWithOneClick() {
        for (var language : Samples.LANGUAGES) {
            assertThat(page(language, true, parts(language)))
                    .contains("name=\"take\" value=\"yes\"", "name=\"take\" value=\"no\"")
                    .doesNotContainPattern(Printed.UNSAID);
        }
    }

    @Test
    void whoDoesNotOnlyReadsThem() {
        assertThat(page(Language.ENGLISH, false, parts(Language.ENGLISH)))
                .contains("VAT invoice")
                .doesNotContain("name=\"take\"");
    }

    @Test
    void nothingToProposeIsSaid() {
        assertThat(page(Language.ENGLISH, true, List.of())).contains("Nothing to propose.");
    }

    private static String page(Language language, boolean keeps, List<Part> parts) {
        var page =
                new ProposalsPage(
                        Printed.frame(language, "proposals", "Proposals"),
                        "insight.proposals.declined",
                        keeps,
                        parts);
        return Printed.page("proposals", page, language);
    }

    private static List<Part> parts(Language language) {
        var telling = Printed.telling(language);
        var english =
                new Side(
                        "/desk/insight/topics/7",
                        Words.of("VAT invoice", Language.ENGLISH),
                        "English",
                        List.of());
        var arabic =
                new Side(
                        "/desk/insight/topics/8",
                        Words.of("الفاتورة الضريبية", Language.ARABIC),
                        "العربية",
                        List.of(Words.of("فاتورة ضريبية للشركات", Language.ARABIC)));
        var merge =
                new Proposed(
                        "/desk/insight/proposals/3",
                        english,
                        arabic,
                        telling.say(
                                "insight.proposals.why.translation",
                                Map.of("article", Samples.topic(language).text())),
                        "VAT invoice + الفاتورة الضريبية",
                        null);
        var synonym =
                new Proposed(
                        "/desk/insight/proposals/4",
                        new Side(null, Words.of("تقسيط", Language.ARABIC), "العربية", List.of()),
                        new Side(null, Words.of("تابي", Language.ARABIC), "العربية", List.of()),
                        telling.say("insight.proposals.why.rewording", Map.of("n", 11)),
                        "تقسيط + تابي",
                        new ProposalsPage.Preview("ar", "تقسيط", "تابي"));
        return List.of(
                new Part(
                        "merge",
                        "insight.proposals.merge",
                        "insight.proposals.take.merge",
                        List.of(merge)),
                new Part(
                        "synonym",
                        "insight.proposals.synonym",
                        "insight.proposals.take.synonym",
                        List.of(synonym)));
    }
}
