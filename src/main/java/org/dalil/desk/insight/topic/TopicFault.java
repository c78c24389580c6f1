package org.dalil.desk.insight.topic;

import org.dalil.desk.insight.Telling;
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
 */
record TopicFault(String field, @Nullable String key, String into, @Nullable String name) {
    static final TopicFault NONE = new TopicFault("", null, "", null);
    static final TopicFault CHANGED = new TopicFault("", "changed", "", null);

    static TopicFault of(TopicRefused refused, String into, @Nullable String name) {
        return switch (refused.rule()) {
            case ITSELF -> new TopicFault("into", "refused.itself", into, name);
            case NOTHING_CHOSEN, ALL_CHOSEN, TOO_MANY_CHOSEN, SEVERAL_LANGUAGES ->
                    new TopicFault("wordings", "refused.words", into, name);
            case NAME_TOO_LONG, NAME_HIDDEN -> new TopicFault("name", "refused.name", into, name);
        };
    }

    static TopicFault unknown(String into) {
        return new TopicFault("into", "refused.unknown", into, null);
    }

    static TopicFault of(StepRefused refused) {
        return switch (refused.rule()) {
            case NO_RIGHT, ARTICLE_MISSING, ARTICLE_UNKNOWN ->
                    new TopicFault("", "refused.step", "", null);
        };
    }

    List<FieldProblem> problems(Telling telling) {
        return key == null
                ? List.of()
                : List.of(new FieldProblem(field, telling.say("insight.topic." + key)));
    }
}
