package org.dalil.desk.review;

import org.dalil.desk.frame.DeskFrame;
import org.jspecify.annotations.Nullable;

/** The form in which a reviewer mends a text within its review. */
public record DeskCorrectionPage(
        DeskFrame desk,
        String review,
        String author,
        String languageCode,
        String direction,
        String heading,
        String summary,
        String body,
        @Nullable String problem,
        @Nullable String titleProblem,
        @Nullable String summaryProblem,
        @Nullable String bodyProblem) {}
