package org.dalil.desk.tasks;

import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/flag}.
 *
 * @param head the page of the article
 * @param fromCase the number of the case it came up in, or empty
 * @param up where it goes back without a flag
 * @param languages the article's texts; which of them is wrong
 * @param open what is to be done about it already
 * @param owner who will have it; null: nobody's yet
 */
record DeskFlagPage(
        DeskFrame desk,
        Words title,
        String head,
        String fromCase,
        String up,
        List<TextChoice> languages,
        List<TaskLine> open,
        @Nullable String owner,
        String words,
        @Nullable String wordsProblem) {

    record TextChoice(String code, String name, boolean chosen) {}
}
