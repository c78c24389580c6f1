package org.dalil.desk.insight.topic;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.OutcomeWeeks;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.SplitBar;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.daily.TopicOpening;
import org.dalil.insight.wording.TopicWordings;
import org.dalil.insight.wording.WordingCount;
import org.dalil.insight.wording.Wordings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people typed for a topic, what they opened, and how it went week by week. */
@Singleton
class TopicFigures {
    private static final int MOST = 50;
    private static final int WEEKS = 8;

    private final Wordings wordings;
    private final TopicDays days;
    private final Overviews overviews;

    TopicFigures(Wordings wordings, TopicDays days, Overviews overviews) {
        this.wordings = wordings;
        this.days = days;
        this.overviews = overviews;
    }

    TopicWordings typed(long topic, Period period, Account who) {
        return wordings.ofTopic(topic, period.from(), period.to(), MOST, who);
    }

    static List<TopicPage.Wording> lines(TopicWordings typed, Telling telling) {
        return typed.shown().stream().map(each -> line(each, telling)).toList();
    }

    private static TopicPage.Wording line(WordingCount each, Telling telling) {
        return new TopicPage.Wording(
                Long.toString(each.id()),
                Words.of(each.words(), new Language(each.language())),
                telling.number(each.searches()),
                telling.number(each.visitors()),
                telling.number(each.failed()));
    }

    static @Nullable String rare(TopicWordings typed, Telling telling) {
        return typed.rare() == 0
                ? null
                : telling.say("insight.topic.rare", Map.of("n", typed.rare()));
    }

    List<TopicOpening> openings(long topic, Period period) {
        return days.opened(topic, period, null, MOST);
    }

    List<TopicPage.Opened> opened(long topic, Period period, Telling telling) {
        var openings = openings(topic, period);
        var titles =
                overviews
                        .ofArticles(openings.stream().map(TopicOpening::articleId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Overview::articleId));
        return openings.stream()
                .map(each -> line(each, titles.getOrDefault(each.articleId(), List.of()), telling))
                .toList();
    }

    /** By its title in the page's language, where it has one. */
    private static TopicPage.Opened line(TopicOpening each, List<Overview> texts, Telling telling) {
        var page = telling.language();
        var title =
                texts.stream()
                        .filter(text -> text.language().equals(page.code()))
                        .findFirst()
                        .or(() -> texts.stream().findFirst())
                        .map(text -> Words.of(text.title(), new Language(text.language())))
                        .orElseGet(() -> Words.of(gone(each.articleId(), telling), page));
        return new TopicPage.Opened(
                texts.isEmpty() ? null : "/desk/articles/" + each.articleId(),
                title,
                telling.number(each.opened()),
                telling.number(each.answered()));
    }

    private static String gone(long article, Telling telling) {
        return telling.say("insight.topic.gone", Map.of("n", Long.toString(article)));
    }

    /** Null where nobody tried in any of them. */
    @Nullable SplitBar weeks(long topic, Period period, Telling telling) {
        return new OutcomeWeeks(telling)
                .of(
                        telling.say("insight.topic.weeks"),
                        days.weeks(topic, null, period.to(), WEEKS),
                        null);
    }
}
