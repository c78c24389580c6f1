package org.dalil.task;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done, as somebody asks for it.
 *
 * @param language of the text it is about
 * @param words what is wrong
 * @param fromCase the number of the case it came up in, or null
 */
public record NewTask(
        TaskKind kind,
        TaskSubject subject,
        Language language,
        String words,
        @Nullable Long fromCase) {

    public static NewTask flag(
            TaskSubject subject, Language language, String words, @Nullable Long fromCase) {
        return new NewTask(TaskKind.FLAG, subject, language, words, fromCase);
    }
}
