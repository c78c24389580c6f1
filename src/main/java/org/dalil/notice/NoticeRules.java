package org.dalil.notice;

import static org.dalil.notice.NoticeRefused.Rule.*;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.live.LiveArticles;
import org.dalil.settings.Settings;
import org.dalil.text.Hidden;
import org.dalil.text.Language;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/** What a notice must be. Times are said by the clock on the portal's wall. */
@Singleton
class NoticeRules {
    /** A notice that somebody forgot must not stand there for years. */
    private static final Duration LONGEST = Duration.ofDays(90);

    private static final Duration FARTHEST = Duration.ofDays(366);
    private static final int EARLIEST_YEAR = 2000;
    private static final int LAST_YEAR = 9999;

    private final Settings settings;
    private final LiveArticles articles;
    private final Clock clock;

    NoticeRules(Settings settings, LiveArticles articles, Clock clock) {
        this.settings = settings;
        this.articles = articles;
        this.clock = clock;
    }

    /**
     * @param begun when it began before it was changed, or now
     * @throws NoticeRefused where a rule is broken
     */
    Notice checked(long id, NoticeWish wish, Instant begun) {
        var words = words(wish.words());
        if (wish.article() != null
                && articles.translations(wish.article(), Audience.PUBLIC).isEmpty()) {
            throw new NoticeRefused(ARTICLE_UNKNOWN);
        }
        var now = clock.instant();
        var begins = wish.begins() == null ? begun : at(wish.begins(), BEGINS_FAR);
        if (begins.isAfter(now.plus(FARTHEST))) {
            throw new NoticeRefused(BEGINS_FAR);
        }
        if (wish.ends() == null) {
            throw new NoticeRefused(ENDS_MISSING);
        }
        var ends = at(wish.ends(), ENDS_FAR);
        if (!ends.isAfter(begins)) {
            throw new NoticeRefused(ENDS_BEFORE);
        }
        if (!ends.isAfter(now)) {
            throw new NoticeRefused(ENDS_PAST);
        }
        if (ends.isAfter((begins.isAfter(now) ? begins : now).plus(LONGEST))) {
            throw new NoticeRefused(ENDS_FAR);
        }
        return new Notice(id, wish.kind(), words, wish.article(), begins, ends);
    }

    /** The first language's words stand in for those of every other. */
    private Map<Language, String> words(Map<Language, String> typed) {
        var words = new HashMap<Language, String>();
        for (var language : settings.portal().languages()) {
            var said = typed.getOrDefault(language, "").strip();
            if (said.length() > Notices.LONGEST_WORDS) {
                throw new NoticeRefused(WORDS_TOO_LONG, language);
            }
            if (Hidden.isIn(said)) {
                throw new NoticeRefused(WORDS_HIDDEN, language);
            }
            if (!said.isEmpty()) {
                words.put(language, said);
            }
        }
        var first = settings.portal().defaultLanguage();
        if (!words.containsKey(first)) {
            throw new NoticeRefused(WORDS_MISSING, first);
        }
        return words;
    }

    private Instant at(LocalDateTime wall, NoticeRefused.Rule rule) {
        if (wall.getYear() < EARLIEST_YEAR || wall.getYear() > LAST_YEAR) {
            throw new NoticeRefused(rule);
        }
        return wall.atZone(settings.portal().zone()).toInstant();
    }
}
