package org.dalil.desk.insight.topic;

import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.step.StepOffers;
import org.dalil.desk.insight.step.StepTyped;
import org.dalil.desk.settings.field.FieldProblem;
import org.dalil.insight.step.StepRefused;
import org.dalil.insight.topic.TopicRefused;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What went wrong with a deed on a topic, and what was typed for it.
 *
 * @param field the element's id, or empty where it is of the page
 * @param key of the message below {@code insight.topic}; null: nothing went wrong
 * @param step for whom a step was to be, and by when
 */
record TopicFault(
        String field, @Nullable String key, String into, @Nullable String name, StepTyped step) {
    static final TopicFault NONE = page(null);
    static final TopicFault CHANGED = page("changed");

    private static TopicFault page(@Nullable String key) {
        return new TopicFault("", key, "", null, StepTyped.NOTHING);
    }

    static TopicFault of(TopicRefused refused, String into, @Nullable String name) {
        return switch (refused.rule()) {
            case ITSELF -> typed("into", "refused.itself", into, name);
            case NOTHING_CHOSEN, ALL_CHOSEN, TOO_MANY_CHOSEN, SEVERAL_LANGUAGES ->
                    typed("wordings", "refused.words", into, name);
            case NAME_TOO_LONG, NAME_HIDDEN -> typed("name", "refused.name", into, name);
        };
    }

    static TopicFault unknown(String into) {
        return typed("into", "refused.unknown", into, null);
    }

    private static TopicFault typed(String field, String key, String into, @Nullable String name) {
        return new TopicFault(field, key, into, name, StepTyped.NOTHING);
    }

    static TopicFault of(StepRefused refused, StepTyped typed) {
        return switch (refused.rule()) {
            case NO_RIGHT, ARTICLE_MISSING, ARTICLE_UNKNOWN -> noStep(typed);
            case ASSIGNEE_UNFIT -> of(StepOffers.ASSIGNEE, "refused.unfit", typed);
            case DUE_PAST, DUE_FAR -> noDay(typed);
        };
    }

    static TopicFault noStep(StepTyped typed) {
        return of("", "refused.step", typed);
    }

    static TopicFault noDay(StepTyped typed) {
        return of(StepOffers.DUE, "refused.due", typed);
    }

    static TopicFault nobody(StepTyped typed) {
        return of(StepOffers.ASSIGNEE, "refused.assignee", typed);
    }

    private static TopicFault of(String field, String key, StepTyped typed) {
        return new TopicFault(field, key, "", null, typed);
    }

    /** Empty where nothing went wrong. */
    String words(Telling telling) {
        return key == null ? "" : telling.say("insight.topic." + key);
    }

    List<FieldProblem> problems(Telling telling) {
        return key == null ? List.of() : List.of(new FieldProblem(field, words(telling)));
    }
}
