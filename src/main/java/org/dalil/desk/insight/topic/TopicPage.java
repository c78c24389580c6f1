package org.dalil.desk.insight.topic;

import org.dalil.desk.effect.EffectLine;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.Choice;
import org.dalil.desk.insight.Phrase;
import org.dalil.desk.insight.StepLine;
import org.dalil.desk.insight.chart.BarChart;
import org.dalil.desk.insight.chart.SplitBar;
import org.dalil.desk.insight.step.StepOffer;
import org.dalil.desk.settings.field.FieldProblem;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/insight/topic}.
 *
 * @param place the address of the page itself, below which its deeds are
 * @param hidden whether its name may not be shown to this reader
 * @param week the page of the days that are looked at
 * @param lead days and language, in words
 * @param notes what to know of the figures, a sentence each
 * @param made of how many people and cases its number is made, or null: of none
 * @param sentence how the attempts went
 * @param wordingsFile what was typed as a file, {@code articlesFile} what was opened
 * @param allCases where those are that do not stand here, or null
 * @param steps what would help, or null: something is begun, or this reader may not
 * @param rules what each cause that stands in the chart means
 * @param undo how what was just done is undone, or null
 * @param keeping what this reader may do to it, or null: nothing
 */
record TopicPage(
        DeskFrame desk,
        String place,
        Words name,
        boolean hidden,
        boolean ignored,
        String week,
        String lead,
        List<String> notes,
        @Nullable Phrase made,
        List<Phrase> sentence,
        String done,
        @Nullable Undo undo,
        List<FieldProblem> problems,
        @Nullable StepOffer steps,
        List<StepLine> begun,
        @Nullable BarChart causes,
        List<Rule> rules,
        @Nullable SplitBar outcomes,
        @Nullable SplitBar weeks,
        String evidence,
        String wordingsFile,
        String articlesFile,
        List<Wording> wordings,
        @Nullable String rare,
        List<Opened> articles,
        List<Linked> cases,
        @Nullable String allCases,
        List<EffectLine> effects,
        @Nullable Keeping keeping) {

    /** Both are keys of messages. */
    record Rule(String cause, String rule) {}

    /**
     * @param id to choose it by when the topic is parted
     */
    record Wording(
            String id,
            Words words,
            String searches,
            String visitors,
            Phrase attempts,
            Phrase failed) {}

    /**
     * @param address null: it is no more
     * @param left attempts that ended with it
     */
    record Opened(
            @Nullable String address, Words title, String opened, String answered, Phrase left) {}

    /**
     * @param how the key of how it ended
     */
    record Linked(String address, String number, String when, String how) {}

    /**
     * @param version of the topic, so that of two editors the second is told
     * @param others what it can be joined with
     * @param joined what was joined to it and can be parted from it
     * @param people who can look after it, or empty: this reader may not say
     */
    record Keeping(
            String version,
            String name,
            Others others,
            List<Choice> people,
            boolean canSplit,
            List<Joined> joined) {}

    /**
     * @param typed what was looked for
     * @param note that there are none, or more than these; or null
     */
    record Others(String typed, List<Found> found, @Nullable String note) {}

    /**
     * @param words that were typed and hold what was looked for, or null: its name does
     */
    record Found(String number, String address, Words name, @Nullable Words words) {}

    /** A topic that this one stands for, by number. */
    record Joined(String leaf, Words name, String language) {}

    /**
     * A form that undoes.
     *
     * @param field its name, {@code numbers} its values
     */
    record Undo(String address, String version, String field, List<String> numbers) {}
}
