package org.dalil.desk.trail;

import org.dalil.desk.articles.Choice;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/trail}.
 *
 * @param about whose trail it is, or null: everybody's
 * @param back the page of what it is about, or null
 * @param choices by what it can be narrowed, or null: it is about one thing
 * @param newest where it begins, or null: here
 * @param older where it goes on, or null: it ends here
 */
record DeskTrailPage(
        DeskFrame desk,
        @Nullable Words about,
        @Nullable String back,
        @Nullable Choices choices,
        List<TrailRow> rows,
        @Nullable String newest,
        @Nullable String older) {

    record Choices(List<Choice> people, List<Choice> kinds, boolean filtered) {}
}
