package org.dalil.reading;

import jakarta.inject.Singleton;

import org.dalil.text.Language;

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
        var each =
                repository.days(article, from).stream()
                        .map(
                                count ->
                                        new DayViews(
                                                count.onDay(),
                                                new Language(count.language()),
                                                count.views()))
                        .toList();
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
}
