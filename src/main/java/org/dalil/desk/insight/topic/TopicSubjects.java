package org.dalil.desk.insight.topic;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.desk.insight.StepPlaces;
import org.dalil.desk.insight.Tellings;
import org.dalil.desk.insight.TopicWords;
import org.dalil.desk.tasks.TaskSubjects;
import org.dalil.insight.gap.plan.GapTasks;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.insight.topic.Topics;
import org.dalil.task.Task;
import org.dalil.task.TaskSubject;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a task about a topic is about: its name, as far as whoever looks may read it. */
@Singleton
class TopicSubjects implements TaskSubjects {
    private final Topics topics;
    private final GapTasks planned;
    private final StepPlaces places;
    private final Tellings tellings;

    TopicSubjects(Topics topics, GapTasks planned, StepPlaces places, Tellings tellings) {
        this.topics = topics;
        this.planned = planned;
        this.places = places;
        this.tellings = tellings;
    }

    @Override
    public TaskSubject.Kind kind() {
        return TaskSubject.Kind.TOPIC;
    }

    @Override
    public Map<Long, About> of(List<Task> tasks, Language page, Account who) {
        var ids = tasks.stream().map(Task::subject).distinct().toList();
        var labels = topics.labels(ids, page, who);
        var words = new TopicWords(tellings.in(page));
        var found = new HashMap<Long, About>();
        for (var task : tasks) {
            var label = labels.get(task.subject());
            if (label != null) {
                found.put(
                        task.number(),
                        new About(words.name(label), head(label, who), fix(task, who)));
            }
        }
        return found;
    }

    private static @Nullable Way head(TopicLabel label, Account who) {
        return who.may(Permission.SEE_INSIGHT)
                ? new Way(TopicWords.address(label.id()), "insight.step.toTopic")
                : null;
    }

    private @Nullable Way fix(Task task, Account who) {
        return planned.of(task.number())
                .filter(_ -> who.may(Permission.WRITE))
                .map(each -> new Way(places.of(each), TopicWords.label(each.step())))
                .orElse(null);
    }
}
