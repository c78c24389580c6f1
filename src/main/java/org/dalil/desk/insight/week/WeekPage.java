package org.dalil.desk.insight.week;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Filters;
import org.dalil.desk.insight.StepDeed;
import org.dalil.desk.insight.StepLine;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.chart.ParetoChart;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/insight/week}.
 *
 * @param period the days it is about, in words
 * @param done the key of what was done, or empty
 * @param told what is missing in the figures, a sentence each
 * @param ranked where there is enough to count, or null
 * @param plain where there is not, or null
 * @param empty why there is nothing, or null
 * @param letter whether the week comes by mail; null where no mail is sent
 */
record WeekPage(
        DeskFrame desk,
        String period,
        String done,
        List<String> told,
        Filters filters,
        @Nullable Ranked ranked,
        @Nullable Plain plain,
        @Nullable String empty,
        @Nullable Letter letter) {

    /**
     * @param most which they are, {@code why} the first failed, {@code help} what would help
     * @param step the same as a button, or null where it is begun
     * @param rare how many are not listed, or null
     * @param csv where all of them are
     */
    record Ranked(
            String most,
            String why,
            String help,
            @Nullable StepDeed step,
            List<Gap> gaps,
            @Nullable ParetoChart pareto,
            @Nullable String rare,
            List<Link> ignored,
            String csv) {}

    /**
     * @param weight the number it is sorted by, {@code weighed} what it counts
     * @param bar how long it is beside the others
     * @param sentence what the number is made of
     * @param news what changed meanwhile, or null
     * @param step what would help, or null where {@code task} is under way
     */
    record Gap(
            String address,
            Words topic,
            boolean hidden,
            String weight,
            String weighed,
            BarChart.Bar bar,
            String sentence,
            @Nullable Chip cause,
            @Nullable String news,
            @Nullable StepDeed step,
            @Nullable StepLine task) {}

    record Link(String address, Words topic) {}

    /** Too few to count: what failed, line by line. */
    record Plain(List<Failed> searches, @Nullable String rare, List<Unlinked> cases) {}

    record Failed(@Nullable String address, Words words, String topic, String when) {}

    record Unlinked(String address, Words subject, String when) {}

    record Letter(boolean on) {}
}
