package org.dalil.desk.insight;

import jakarta.inject.Singleton;

import org.dalil.insight.gap.plan.GapTask;

/** Where a step is done. */
@Singleton
public class StepPlaces {

    /** A step whose article went has its task, which says so. */
    public String of(GapTask task) {
        var article = task.articleId();
        return switch (task.step()) {
            case SYNONYM -> "/desk/settings/synonyms/new?task=" + task.taskId();
            case PUBLISH -> article == null ? task(task) : "/desk/articles/" + article;
            case WRITE, IMPROVE, RETITLE, TRANSLATE ->
                    article == null
                            ? task(task)
                            : "/desk/articles/" + article + "/" + task.language() + "/edit";
        };
    }

    private static String task(GapTask task) {
        return "/desk/tasks/" + task.taskId();
    }
}
