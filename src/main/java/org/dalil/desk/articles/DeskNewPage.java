package org.dalil.desk.articles;

import org.dalil.desk.frame.DeskFrame;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/new}: an article begins.
 *
 * @param title as it was typed
 * @param titleProblem what is wrong with it, or null
 */
record DeskNewPage(
        DeskFrame desk,
        String title,
        @Nullable String titleProblem,
        List<Choice> kinds,
        List<Choice> languages,
        List<Choice> categories) {}
