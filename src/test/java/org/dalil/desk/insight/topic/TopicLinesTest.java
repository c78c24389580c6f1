package org.dalil.desk.insight.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.desk.insight.GapWords;
import org.dalil.desk.insight.Phrase;
import org.dalil.desk.insight.Printed;
import org.dalil.desk.insight.Samples;
import org.dalil.desk.insight.StepDeed;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.chart.SplitBar;
import org.dalil.desk.insight.chart.Table;
import org.dalil.desk.insight.evidence.EvidenceLinks;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.gap.Counts;
import org.dalil.insight.gap.Gap;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.insight.topic.TopicLabel.Source;
import org.dalil.statistics.Share;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;

class TopicLinesTest {
    private static final Period DAYS = Period.weeks4(LocalDate.of(2026, 5, 31));
    private static final TopicLabel VAT =
            new TopicLabel(7, "VAT invoice", Language.ENGLISH, Source.TYPED);
    private static final String EVIDENCE = "/desk/insight/topics/7/evidence?week=2026-11-22";
    private static final EvidenceLinks LINKS = new EvidenceLinks(7, Samples.filter());

    @Test
    void causesAreToldMostFirstAndLeadToTheirAttempts() {
        var lines = new TopicLines(Printed.telling(Language.ENGLISH), LINKS);
        var chart = lines.causes(gap(Cause.NOT_FOUND));
        assertThat(chart).isNotNull();
        assertThat(chart.bars())
                .extracting(BarChart.Bar::address)
                .containsExactly(EVIDENCE + "&cause=NOT_FOUND", EVIDENCE + "&cause=NOT_HELPFUL");
        assertThat(lines.rules(gap(Cause.NOT_FOUND))).hasSize(2);
    }

    @Test
    void everyOutcomeHasItsPartAlsoWhereItIsNone() {
        var split =
                new TopicLines(Printed.telling(Language.ENGLISH), LINKS).outcomes(gap(null), true);
        assertThat(split).isNotNull();
        assertThat(split.wholes().getFirst().parts()).hasSize(Outcome.values().length);
        assertThat(split.wholes().getFirst().parts())
                .filteredOn(each -> each.tone().equals("bad"))
                .extracting(SplitBar.Part::said)
                .containsExactly("9", "0", "22", "0");
        assertThat(split.table().rows())
                .extracting(Table.Row::address)
                .startsWith(EVIDENCE + "&outcome=CASE", null, EVIDENCE + "&outcome=NO_MATCH");
    }

    @Test
    void theStepOfTheCauseStandsFirstAndNoneTwice() {
        var lines = new TopicLines(Printed.telling(Language.ENGLISH), LINKS);
        assertThat(lines.steps(gap(Cause.NOT_FOUND)))
                .extracting(StepDeed::step)
                .containsExactly("SYNONYM", "WRITE");
        assertThat(lines.steps(gap(Cause.WAITING)))
                .extracting(StepDeed::step)
                .containsExactly("PUBLISH", "SYNONYM", "WRITE");
        assertThat(lines.steps(gap(null))).isEmpty();
    }

    @Test
    void everyNameOfAnOutcomeACauseAndAStepHasWordsInBothLanguages() {
        for (var language : Samples.LANGUAGES) {
            var telling = Printed.telling(language);
            for (var each : Outcome.values()) {
                var key = "insight.outcome." + GapWords.key(each.name());
                assertThat(telling.say(key)).isNotEqualTo(key);
            }
            for (var each : Cause.values()) {
                var words = new GapWords(telling);
                var number = new Phrase("12", null);
                assertThat(words.why(each.name(), "x", "y", number, number)).hasSizeGreaterThan(3);
                var rule = "insight.rule." + GapWords.key(each.name());
                assertThat(telling.say(rule)).isNotEqualTo(rule);
            }
            for (var each : GapStep.values()) {
                var key = TopicWords.label(each);
                assertThat(telling.say(key)).isNotEqualTo(key);
            }
        }
    }

    private static Gap gap(@Nullable Cause cause) {
        var counts =
                new Counts(48, Map.of(Outcome.CASE, 9, Outcome.NO_MATCH, 22, Outcome.READ, 17));
        return new Gap(
                VAT,
                43,
                31,
                12,
                counts,
                new Share(31, 48).wilson(),
                Map.of(Cause.NOT_HELPFUL, 11, Cause.NOT_FOUND, 32, Cause.WAITING, 0),
                cause,
                12L,
                Language.ARABIC,
                Language.ENGLISH,
                null,
                DAYS);
    }
}
