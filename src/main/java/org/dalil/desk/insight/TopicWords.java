package org.dalil.desk.insight;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.Words;
import org.dalil.insight.gap.Gap;
import org.dalil.insight.gap.cause.Cause;
import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.gap.plan.GapTask;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

/** What a page says of a topic beside its figures: its name, why it fails, what would help. */
public final class TopicWords {
    public static final String PLACE = "/desk/insight/topics/";

    private final Telling telling;

    public TopicWords(Telling telling) {
        this.telling = telling;
    }

    public static String address(long topic) {
        return PLACE + topic;
    }

    /** What stands for a name that may not be read. */
    public Words name(TopicLabel topic) {
        return topic.hidden() || topic.words().isEmpty()
                ? Words.of(telling.say("insight.hidden"), telling.language())
                : Words.of(topic.words(), topic.language());
    }

    /** The same where it stays when the page is gone: no words of a case. */
    public String kept(TopicLabel topic) {
        return topic.mayBeKept() ? name(topic).text() : telling.say("insight.hidden");
    }

    public static Chip cause(Cause cause) {
        return new Chip("insight.cause." + GapWords.key(cause.name()), "info");
    }

    public static String label(GapStep step) {
        return "insight.step." + GapWords.key(step.name());
    }

    /**
     * The one that would help most; null where its cause was not asked for.
     *
     * @param query what the page is narrowed down to, for where it is shown again
     */
    public @Nullable StepDeed help(Gap gap, String query) {
        var cause = gap.cause();
        return cause == null ? null : deed(gap, cause.step(), query);
    }

    public StepDeed deed(Gap gap, GapStep step, String query) {
        return new StepDeed(
                address(gap.topic().id()) + "/tasks" + query,
                step.name(),
                label(step),
                failing(gap).code(),
                gap.article() == null ? null : gap.article().toString(),
                gap.days().from().toString(),
                gap.days().to().toString(),
                name(gap.topic()).text());
    }

    /** In which something is to be done: of most who failed, whatever the name is in. */
    public static Language failing(Gap gap) {
        var failing = gap.failing();
        return failing == null ? gap.topic().language() : failing;
    }

    public static StepLine begun(GapTask task, @Nullable String who) {
        var state = task.liveOn() == null ? "todo" : "live";
        return new StepLine(
                label(task.step()),
                "/desk/tasks/" + task.taskId(),
                new Chip("insight.step.state." + state, task.liveOn() == null ? "plain" : "good"),
                task.madeOn(),
                who);
    }

    /** A language's name as this page's reader calls it. */
    public String called(Language language) {
        return language.locale().getDisplayLanguage(telling.language().locale());
    }
}
