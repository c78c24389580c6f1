package org.dalil.desk.insight.week;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Phrase;
import org.dalil.desk.insight.StepDeed;
import org.dalil.desk.insight.StepLine;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.chart.ParetoChart;
import org.dalil.desk.insight.filter.Filters;
import org.dalil.desk.insight.filter.TypedFilter;
import org.dalil.desk.insight.step.StepOffer;
import org.dalil.desk.settings.field.FieldProblem;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * {@code pages/desk/insight/week}.
 *
 * @param period the days it is about, in words
 * @param done the key of what was done, or empty
 * @param told what is missing in the figures, a sentence each
 * @param notes how the figures came about, and what they leave out, a sentence each
 * @param unplaced what the choice leaves out because nobody can tell where it belongs
 * @param free the form for days that nobody counted, or null: nothing was ever counted
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
        List<String> notes,
        List<FieldProblem> problems,
        Filters filters,
        List<Unplaced> unplaced,
        @Nullable FreeForm free,
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
            List<Phrase> why,
            String help,
            @Nullable StepOffer step,
            List<Gap> gaps,
            @Nullable ParetoChart pareto,
            @Nullable String rare,
            List<Link> ignored,
            String csv) {}

    /**
     * @param weight the number it is sorted by, {@code made} of how many people and cases
     * @param bar how long it is beside the others
     * @param sentence how the attempts went
     * @param news what changed meanwhile, or null
     * @param step what would help, or null where {@code task} is under way
     */
    record Gap(
            String address,
            Words topic,
            boolean hidden,
            String weight,
            Phrase made,
            BarChart.Bar bar,
            List<Phrase> sentence,
            @Nullable Chip cause,
            @Nullable String news,
            @Nullable StepDeed step,
            @Nullable StepLine task) {}

    /**
     * Days that are typed.
     *
     * @param kept the choice of topics, to be taken along
     * @param open whether something was typed
     * @param first the first day that can be looked at, {@code last} the last
     */
    record FreeForm(
            String address,
            List<TypedFilter.Part> kept,
            Day from,
            Day to,
            boolean open,
            String first,
            String last) {}

    /**
     * @param typed as it was, {@code day} the same or null
     */
    record Day(String typed, @Nullable LocalDate day, @Nullable String problem) {}

    record Link(String address, Words topic) {}

    record Unplaced(String text, String address) {}

    /** Too few to count: what failed, line by line. */
    record Plain(List<Failed> searches, @Nullable String rare, List<Unlinked> cases) {}

    record Failed(@Nullable String address, Words words, String topic, String when) {}

    record Unlinked(String address, Words subject, String when) {}

    record Letter(boolean on) {}
}
