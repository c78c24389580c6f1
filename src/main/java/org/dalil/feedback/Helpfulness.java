package org.dalil.feedback;

import static org.dalil.feedback.Tally.ENOUGH;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;

import org.dalil.statistics.Newcombe;
import org.dalil.statistics.Share;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The door to what readers' votes say; for staff. */
@Singleton
public class Helpfulness {
    /**
     * The days of {@link #falling}, and as many before them that they are held against: whole
     * weeks, so that every day of the week is as often on either side.
     */
    public static final int LATELY = 28;

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
     * Texts that helped a smaller share of those who voted in the last 28 days than in the 28
     * before them, so far that chance is unlikely; the greatest fall first. Of texts with few votes
     * on either side nothing is said but how many they are.
     */
    public Falls falling(LocalDate until) {
        var first = until.minusDays(LATELY - 1L);
        var before = byText(repository.all(first.minusDays(LATELY), first.minusDays(1)));
        var after = byText(repository.all(first, until));
        var texts = new LinkedHashSet<>(before.keySet());
        texts.addAll(after.keySet());
        var falling =
                texts.stream()
                        .filter(each -> isEnough(before.get(each)) && isEnough(after.get(each)))
                        .map(each -> compared(each, before.get(each), after.get(each)))
                        .toList();
        return new Falls(
                falling.stream()
                        .filter(each -> each.change().isBelowZero())
                        .sorted(Comparator.comparingDouble(each -> each.change().value()))
                        .toList(),
                texts.size() - falling.size());
    }

    private static boolean isEnough(@Nullable Share share) {
        return share != null && share.all() >= ENOUGH;
    }

    private static Falling compared(VotedText text, Share before, Share after) {
        return new Falling(
                text.article(),
                text.language(),
                Tally.of(before),
                Tally.of(after),
                Newcombe.difference(after, before));
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

    private static Map<VotedText, Share> byText(List<TallyRow> rows) {
        return rows.stream().collect(toMap(VotedText::of, TallyRow::share));
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

    private record VotedText(long article, Language language) {
        static VotedText of(TallyRow row) {
            return new VotedText(row.number(), new Language(row.language()));
        }
    }
}
