package org.dalil.feedback;

import static org.dalil.feedback.Tally.ENOUGH;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.statistics.Newcombe;
import org.dalil.statistics.Share;
import org.dalil.text.Language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The door to what readers' votes say; for staff. */
@Singleton
public class Helpfulness {
    /** The days of {@link #falling}, and those before them that they are held against. */
    public static final int LATELY = 28;

    public static final int BEFORE = 84;

    private final HelpfulnessRepository repository;

    Helpfulness(HelpfulnessRepository repository) {
        this.repository = repository;
    }

    /** Both days are included. */
    public Tally of(long article, Language language, LocalDate from, LocalDate to) {
        return tally(repository.of(article, language.code(), from, to));
    }

    public Tally ofRevision(long revision) {
        return tally(repository.ofRevision(revision));
    }

    /** By revision; those without a vote are missing. */
    public Map<Long, Tally> ofRevisions(long article) {
        return repository.ofArticle(article).stream()
                .collect(toMap(TallyRow::number, row -> Tally.of(row.share())));
    }

    /**
     * Texts that helped a smaller share of those who voted in the last 28 days than in the 84 days
     * before them, so far that chance is unlikely; the greatest fall first. Texts with few votes on
     * either side are none.
     */
    public List<Falling> falling(LocalDate until) {
        var first = until.minusDays(LATELY - 1L);
        var before = byText(repository.all(first.minusDays(BEFORE), first.minusDays(1), ENOUGH));
        var found = new ArrayList<Falling>();
        for (var after : repository.all(first, until, ENOUGH)) {
            var earlier = before.get(key(after));
            if (earlier != null) {
                var change = Newcombe.difference(after.share(), earlier);
                if (change.isBelowZero()) {
                    found.add(
                            new Falling(
                                    after.number(),
                                    new Language(after.language()),
                                    Tally.of(earlier),
                                    Tally.of(after.share()),
                                    change));
                }
            }
        }
        found.sort(Comparator.comparingDouble(each -> each.change().value()));
        return List.copyOf(found);
    }

    /** What readers wrote of an article, newest first. */
    public List<Comment> comments(long article, int most) {
        return repository.comments(article, most).stream().map(Helpfulness::comment).toList();
    }

    /** What stands in a task, oldest first. */
    public List<Comment> commentsOf(long task, int most) {
        return repository.commentsOf(task, most).stream().map(Helpfulness::comment).toList();
    }

    private static Tally tally(List<TallyRow> rows) {
        return Tally.of(rows.isEmpty() ? Share.NONE : rows.getFirst().share());
    }

    private static Map<String, Share> byText(List<TallyRow> rows) {
        return rows.stream().collect(toMap(Helpfulness::key, TallyRow::share));
    }

    private static String key(TallyRow row) {
        return row.number() + " " + row.language();
    }

    private static Comment comment(Vote vote) {
        return new Comment(
                new Language(vote.language()),
                vote.revisionId(),
                vote.reason(),
                vote.words(),
                vote.at(),
                vote.taskId());
    }
}
