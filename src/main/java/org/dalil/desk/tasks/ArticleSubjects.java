package org.dalil.desk.tasks;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.frame.Words;
import org.dalil.task.Task;
import org.dalil.task.TaskSubject;
import org.dalil.text.Language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The title of an article, in the language a task is about. */
@Singleton
class ArticleSubjects implements TaskSubjects {
    private final Overviews overviews;

    ArticleSubjects(Overviews overviews) {
        this.overviews = overviews;
    }

    @Override
    public TaskSubject.Kind kind() {
        return TaskSubject.Kind.ARTICLE;
    }

    @Override
    public Map<Long, About> of(List<Task> tasks, Language page, Account who) {
        var ids = tasks.stream().map(Task::subject).distinct().toList();
        var texts = overviews.ofArticles(ids).stream().collect(groupingBy(Overview::articleId));
        var found = new HashMap<Long, About>();
        for (var task : tasks) {
            var own = texts.get(task.subject());
            if (own != null) {
                found.put(task.number(), about(task, own, who));
            }
        }
        return found;
    }

    private static About about(Task task, List<Overview> texts, Account who) {
        var head = "/desk/articles/" + task.subject();
        var fix = head + "/" + task.language() + "/edit";
        return new About(
                title(task, texts),
                new Way(head, "task.toArticle"),
                who.may(Permission.WRITE) ? new Way(fix, "task.fix") : null);
    }

    private static Words title(Task task, List<Overview> texts) {
        var text =
                texts.stream()
                        .filter(each -> each.language().equals(task.language()))
                        .findFirst()
                        .orElse(texts.getFirst());
        return Words.of(text.title(), new Language(text.language()));
    }
}
