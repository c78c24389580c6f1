package org.dalil.desk.insight.topic;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.frame.Words;
import org.dalil.desk.insight.OutcomeWeeks;
import org.dalil.desk.insight.Phrase;
import org.dalil.desk.insight.Telling;
import org.dalil.desk.insight.chart.SplitBar;
import org.dalil.desk.insight.evidence.EvidenceLinks;
import org.dalil.insight.calendar.MarkedDays;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.calendar.Weeks;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.daily.TopicOpening;
import org.dalil.insight.gap.GapFilter;
import org.dalil.insight.gap.Gaps;
import org.dalil.insight.gap.evidence.EvidenceLists;
import org.dalil.insight.wording.TopicWordings;
import org.dalil.insight.wording.WordingCount;
import org.dalil.insight.wording.Wordings;
import org.dalil.statistics.Share;
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
    private final EvidenceLists evidence;
    private final Gaps gaps;
    private final Overviews overviews;
    private final Weeks weeks;
    private final MarkedDays marked;

    TopicFigures(
            Wordings wordings,
            TopicDays days,
            EvidenceLists evidence,
            Gaps gaps,
            Overviews overviews,
            Weeks weeks,
            MarkedDays marked) {
        this.wordings = wordings;
        this.days = days;
        this.evidence = evidence;
        this.gaps = gaps;
        this.overviews = overviews;
        this.weeks = weeks;
        this.marked = marked;
    }

    TopicWordings typed(long topic, GapFilter filter, Account who) {
        var period = filter.period();
        return wordings.ofTopic(topic, period.from(), period.to(), filter.language(), MOST, who);
    }

    /** How many attempts had each of the words last, and how many of them failed. */
    Map<Long, Share> ended(long topic, GapFilter filter) {
        return gaps.tells(topic, filter.period())
                ? evidence.byWording(topic, filter.period(), filter.language())
                : Map.of();
    }

    List<TopicPage.Wording> lines(
            TopicWordings typed, GapFilter filter, EvidenceLinks links, Telling telling) {
        var ended = ended(links.topic(), filter);
        return typed.shown().stream()
                .map(each -> line(each, of(ended, each.id()), links, telling))
                .toList();
    }

    private static TopicPage.Wording line(
            WordingCount each, Share ended, EvidenceLinks links, Telling telling) {
        return new TopicPage.Wording(
                Long.toString(each.id()),
                Words.of(each.words(), new Language(each.language())),
                telling.number(each.searches()),
                telling.number(each.visitors()),
                count(ended.all(), links.wording(each.id()), telling),
                count(ended.of(), links.failedWording(each.id()), telling));
    }

    /** Of nothing there is nothing to see. */
    private static Phrase count(int number, String address, Telling telling) {
        return new Phrase(telling.number(number), number == 0 ? null : address);
    }

    static Share of(Map<Long, Share> ended, long id) {
        return ended.getOrDefault(id, new Share(0, 0));
    }

    static @Nullable String rare(TopicWordings typed, Telling telling) {
        return typed.rare() == 0
                ? null
                : telling.say("insight.topic.rare", Map.of("n", typed.rare()));
    }

    /** None of a rare topic: they would tell what one person did. */
    List<TopicOpening> openings(long topic, GapFilter filter) {
        return gaps.tells(topic, filter.period())
                ? days.opened(topic, filter.period(), filter.language(), MOST)
                : List.of();
    }

    /** How many attempts had each of the articles last. */
    Map<Long, Share> left(long topic, GapFilter filter) {
        return gaps.tells(topic, filter.period())
                ? evidence.byArticle(topic, filter.period(), filter.language())
                : Map.of();
    }

    List<TopicPage.Opened> opened(GapFilter filter, EvidenceLinks links, Telling telling) {
        var openings = openings(links.topic(), filter);
        var left = left(links.topic(), filter);
        var titles =
                overviews
                        .ofArticles(openings.stream().map(TopicOpening::articleId).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Overview::articleId));
        return openings.stream()
                .map(
                        each ->
                                line(
                                        each,
                                        titles.getOrDefault(each.articleId(), List.of()),
                                        count(
                                                of(left, each.articleId()).all(),
                                                links.article(each.articleId()),
                                                telling),
                                        telling))
                .toList();
    }

    /** By its title in the page's language, where it has one. */
    private static TopicPage.Opened line(
            TopicOpening each, List<Overview> texts, Phrase left, Telling telling) {
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
                telling.number(each.answered()),
                left);
    }

    private static String gone(long article, Telling telling) {
        return telling.say("insight.topic.gone", Map.of("n", Long.toString(article)));
    }

    /** Null where too few tried in all of them. A week of too few is not told line by line. */
    @Nullable SplitBar weeks(GapFilter filter, EvidenceLinks links, Telling telling) {
        var shown = weeks.upTo(filter.period().to(), WEEKS);
        var all = new Period(shown.getFirst().from(), shown.getLast().to());
        var tells = gaps.tells(links.topic());
        if (!tells.test(all)) {
            return null;
        }
        return new OutcomeWeeks(telling, marked.between(all.from(), all.to()))
                .of(
                        telling.say("insight.topic.weeks"),
                        days.weeks(links.topic(), filter.language(), shown),
                        null,
                        week -> tells.test(week.days()) ? links.of(week.days()) : null);
    }
}
