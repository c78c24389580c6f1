package org.dalil.reading;

import jakarta.inject.Singleton;

import org.dalil.text.Language;

import java.time.LocalDate;
import java.util.List;

/**
 * The door of this package: counting reads and asking how often. A read counts once per visitor,
 * article, language, revision and day; what was counted shows a second later.
 */
@Singleton
public class Readings {
    private final WaitingReads waiting;
    private final ReadingRepository repository;
    private final MostRead mostRead;
    private final ReadTexts readTexts;
    private final Days days;

    Readings(
            WaitingReads waiting,
            ReadingRepository repository,
            MostRead mostRead,
            ReadTexts readTexts,
            Days days) {
        this.waiting = waiting;
        this.repository = repository;
        this.mostRead = mostRead;
        this.readTexts = readTexts;
        this.days = days;
    }

    /**
     * Counts a read of today. Never waits and never fails: it is written later, in a batch; at a
     * kill at most the reads of the last second are lost.
     */
    public void count(Read read) {
        waiting.add(Reading.of(read, days.today()));
    }

    /**
     * How an article was read, today and the days before it.
     *
     * @param lastDays from 1 (today alone)
     */
    public Views views(long article, int lastDays) {
        var today = days.today();
        var from = today.minusDays(lastDays - 1L);
        var each = repository.days(article, from).stream().map(Readings::views).toList();
        return new Views(from, today, each);
    }

    /**
     * Ids of the articles read most in a language, most first, 200 at most; some minutes old. Not
     * all may be visible to whom they are shown: {@code Listings.these} leaves those out.
     *
     * @param lastDays from 1 (today alone)
     */
    public List<Long> mostRead(Language language, int lastDays, int most) {
        return mostRead.in(language, lastDays, most);
    }

    /**
     * How often each text was read, most first, the first 20,000; up to a minute old. For staff: it
     * names articles whoever may see them.
     *
     * @param lastDays from 1 (today alone)
     */
    public List<TextViews> byText(int lastDays) {
        return readTexts.over(lastDays);
    }

    /** Views of all articles together, by day and language; days without any are absent. */
    public List<DayViews> daily(LocalDate from, LocalDate to) {
        return repository.daily(from, to).stream().map(Readings::views).toList();
    }

    /** How often each text was read in these days, most first; for staff. */
    public List<TextViews> byText(LocalDate from, LocalDate to, int most) {
        return repository.texts(from, to, most).stream()
                .map(
                        row ->
                                new TextViews(
                                        row.articleId(), new Language(row.language()), row.views()))
                .toList();
    }

    private static DayViews views(DayCount count) {
        return new DayViews(count.onDay(), new Language(count.language()), count.views());
    }
}
