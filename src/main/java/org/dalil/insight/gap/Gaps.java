package org.dalil.insight.gap;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.gap.evidence.Evidence;
import org.dalil.insight.gap.evidence.EvidenceLists;
import org.dalil.insight.gap.evidence.EvidenceQuery;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.settings.Settings;
import org.dalil.statistics.Pareto;
import org.dalil.statistics.Share;
import org.dalil.text.Language;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The door to where customers found no answer. What it gives holds no words that whoever asks may
 * not read.
 */
@Singleton
public class Gaps {
    /** More are not read by anybody; the filters lead to the others. */
    public static final int MOST = 50;

    private final GapRepository repository;
    private final EvidenceLists evidence;
    private final GapLabels labels;
    private final PlainList plain;
    private final FreePeriods free;
    private final TopicDays days;
    private final Settings settings;
    private final Clock clock;

    Gaps(
            GapRepository repository,
            EvidenceLists evidence,
            GapLabels labels,
            PlainList plain,
            FreePeriods free,
            TopicDays days,
            Settings settings,
            Clock clock) {
        this.repository = repository;
        this.evidence = evidence;
        this.labels = labels;
        this.plain = plain;
        this.free = free;
        this.days = days;
        this.settings = settings;
        this.clock = clock;
    }

    /** The last days whose gaps are known, as the week's page begins with. */
    public Period latest() {
        var zone = settings.portal().zone();
        return Period.weeks4(
                repository.runs().stream()
                        .findFirst()
                        .orElseGet(() -> LocalDate.ofInstant(clock.instant(), zone).minusDays(1)));
    }

    /** Last days of the 28 that are kept, the latest first: for who looks at an earlier week. */
    public List<LocalDate> weeks() {
        return repository.runs();
    }

    /** The first day that was counted; nothing where none was. */
    public Optional<LocalDate> began() {
        return repository.began();
    }

    /** Topics that an editor took from the list: they count in all totals. */
    public List<TopicLabel> ignored(Language viewer, Account who) {
        var topics = repository.ignored();
        var names = labels.labels(topics, viewer, who);
        return topics.stream().map(topic -> GapLabels.label(names, topic, viewer)).toList();
    }

    public Week week(GapFilter filter, Language viewer, Account who) {
        var tried = tried(filter.period());
        if (tried < Week.ENOUGH) {
            return new Week.Plain(
                    plain.of(filter, untilToday(filter.period()), viewer, who), tried);
        }
        if (!isKept(filter.period())) {
            return free.week(filter, viewer, who);
        }
        var until = filter.period().to();
        var language = filter.languageCode();
        var product = TopicChoice.product(filter);
        var category = TopicChoice.category(filter);
        return new Week.Ranked(
                labels.of(
                        repository.list(until, language, product, category, MOST),
                        filter.period(),
                        viewer,
                        who),
                new Pareto(repository.weights(until, language, product, category)),
                repository.totals(until, language, product, category).totals(),
                repository.computedAt(until).orElse(null));
    }

    /**
     * The days whose failures a page of these days shows: today, too, where there are too few for
     * shares.
     */
    public Period seen(Period period) {
        return tried(period) < Week.ENOUGH ? untilToday(period) : period;
    }

    /** One topic, whatever its weight; of a rare one nothing is told. */
    public Gap of(long topic, GapFilter filter, Language viewer, Account who) {
        var row = row(topic, filter);
        var told = isRare(topic, filter.period()) ? GapRow.nothing(topic, filter) : row;
        return labels.of(List.of(told), filter.period(), viewer, who).getFirst();
    }

    private GapRow row(long topic, GapFilter filter) {
        return isKept(filter.period())
                ? repository
                        .of(filter.period().to(), filter.languageCode(), topic)
                        .orElseGet(() -> GapRow.nothing(topic, filter))
                : free.row(topic, filter);
    }

    /** Empty for a rare topic: what it would show is what one person did. */
    public Evidence evidence(long topic, EvidenceQuery query, Account who) {
        return isRare(topic, query.period()) ? Evidence.NONE : evidence.of(topic, query, who);
    }

    private boolean isRare(long topic, Period period) {
        if (labels.isCommon(topic) || days.visitors(topic, period) >= Gap.RARE) {
            return false;
        }
        var cases = row(topic, new GapFilter(null, null, null, period)).cases();
        return days.visitors(topic, period) + cases < Gap.RARE;
    }

    /** Kept days are added up already: the page is read while somebody waits. */
    private int tried(Period period) {
        if (isKept(period)) {
            return Math.toIntExact(repository.attempts(period.to()));
        }
        return days.totalWithout(List.of(), null, period.from(), period.to()).values().stream()
                .mapToInt(Share::all)
                .sum();
    }

    private boolean isKept(Period period) {
        return period.equals(Period.weeks4(period.to()))
                && repository.computedAt(period.to()).isPresent();
    }

    /** Where the days end yesterday; whoever looks back sees what they asked for. */
    private Period untilToday(Period period) {
        var today = LocalDate.ofInstant(clock.instant(), settings.portal().zone());
        return period.to().plusDays(1).equals(today) ? new Period(period.from(), today) : period;
    }
}
