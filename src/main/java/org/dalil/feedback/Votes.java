package org.dalil.feedback;

import jakarta.inject.Singleton;

import org.dalil.article.NoSuchArticle;
import org.dalil.database.Transactions;
import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The door for votes: the last one of a browser on a text counts. */
@Singleton
public class Votes {
    public static final int LONGEST_WORDS = 500;

    private final VoteRepository repository;
    private final VotedTexts texts;
    private final CommentTasks comments;
    private final Settings settings;
    private final Transactions transactions;
    private final Clock clock;

    Votes(
            VoteRepository repository,
            VotedTexts texts,
            CommentTasks comments,
            Settings settings,
            Transactions transactions,
            Clock clock) {
        this.repository = repository;
        this.texts = texts;
        this.comments = comments;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * In which language this revision of the article is, and was read until a day ago; empty where
     * it is none of the article's, or nobody was shown it.
     */
    public Optional<Language> language(long article, long revision) {
        return texts.language(article, revision);
    }

    /** Whether this browser's next vote on the text would take the place of one. */
    public boolean isKnown(Voter who, long article, Language language) {
        return repository.of(who.digest(), article, language.code()).isPresent();
    }

    /**
     * Counts a vote. What was written becomes a task of whoever answers for the article.
     *
     * @throws NoSuchArticle where the revision is not this text's, or none that was read of late
     */
    public Given give(Voter who, NewVote vote) {
        if (!language(vote.article(), vote.revision()).equals(Optional.of(vote.language()))) {
            throw new NoSuchArticle(vote.article());
        }
        var now = clock.instant();
        var given = Vote.of(vote, who.digest(), now, day(now));
        return transactions.write(() -> keep(given));
    }

    private Given keep(Vote given) {
        repository
                .standInLine(given.articleId())
                .orElseThrow(() -> new NoSuchArticle(given.articleId()));
        var before = repository.of(given.voter(), given.articleId(), given.language());
        if (before.isEmpty()) {
            comments.said(repository.save(given));
            return Given.FIRST;
        }
        if (!given.saysLessThan(before.get())) {
            comments.said(repository.update(given.insteadOf(before.get())));
        }
        return Given.REPLACED;
    }

    /** Takes a vote back, and what was written with it; where there is none, nothing is done. */
    public void take(Voter who, long article, Language language) {
        transactions.write(
                () -> {
                    repository.standInLine(article);
                    repository
                            .of(who.digest(), article, language.code())
                            .ifPresent(
                                    vote -> {
                                        comments.unsaid(vote);
                                        repository.take(CommentTasks.idOf(vote));
                                    });
                });
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, settings.portal().zone());
    }
}
