package org.dalil.article;

/** The article stands where this step cannot be taken. */
public class StepRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StepRefused(Step step, Article article) {
        super(
                "article %d is %s for %s: %s is not possible"
                        .formatted(article.id(), article.confidence(), article.audience(), step));
    }
}
