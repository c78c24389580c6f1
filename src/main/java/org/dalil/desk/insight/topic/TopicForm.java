package org.dalil.desk.insight.topic;

import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** Numbers of a form, as somebody may have typed them. */
final class TopicForm {
    private TopicForm() {}

    /** One that no version has where there is none: nothing is done blindly. */
    static int version(Form form) {
        var typed = form.one("version");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    static @Nullable Long number(String typed) {
        return typed.matches("\\d{1,18}") ? Long.valueOf(typed) : null;
    }

    /** What is none is left out. */
    static List<Long> numbers(List<String> typed) {
        return typed.stream()
                .map(TopicForm::number)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
