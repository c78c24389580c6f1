package org.dalil.console.demo.shop.plan;

import org.dalil.console.demo.shop.book.Shop;
import org.dalil.text.Language;

import java.util.List;

/** What was planted, for a test to hold against what is found. */
public record DemoTruth(List<Gap> gaps, List<Change> changes) {

    /**
     * @param typed words by which the topic may be known; what people type for it
     */
    public record Gap(
            String topic, Language language, Trouble cause, double fails, List<String> typed) {}

    /**
     * @param difference by which the failed share changed, against what all topics did
     */
    public record Change(
            String topic, Language language, Turn turn, double difference, List<String> typed) {}

    static DemoTruth of(Scenario scenario) {
        return new DemoTruth(
                Planted.GAPS.stream().map(each -> gap(scenario.shop(), each)).toList(),
                scenario.mendings().stream().map(DemoTruth::change).toList());
    }

    private static Gap gap(Shop shop, Planted.Gap gap) {
        return new Gap(
                gap.topic(),
                gap.language(),
                gap.trouble(),
                gap.fails(),
                shop.topic(gap.topic()).typedIn(gap.language()));
    }

    private static Change change(Mending each) {
        return new Change(
                each.topic().id(),
                each.language(),
                each.turn(),
                each.after() - each.before(),
                each.topic().typedIn(each.language()));
    }
}
