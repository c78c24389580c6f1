package org.dalil.insight.gap;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.insight.calendar.Period;
import org.dalil.insight.daily.TopicDays;
import org.dalil.insight.gap.evidence.Evidence;
import org.dalil.insight.gap.evidence.EvidenceLists;
import org.dalil.insight.gap.evidence.EvidenceQuery;
import org.dalil.insight.gap.fact.ClosedReading;
import org.dalil.insight.topic.TopicLabel;
import org.dalil.statistics.Pareto;
import org.dalil.text.Language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The door to where customers found no answer. What it gives holds no words that whoever asks may
 * not read.
 */
@Singleton
public class Gaps {
    /** More are not read by anybody; the filters lead to the others. */
    public static final int MOST = 50;

    /** More topics than any portal has. */
    private static final int ALL = 200_000;

    private final GapRepository repository;
    private final GapDays gapDays;
    private final EvidenceLists evidence;
    private final GapLabels labels;
    private final PlainList plain;
    private final FreePeriods free;
    private final TopicDays days;
    private final ClosedReading closed;

    Gaps(
            GapRepository repository,
            GapDays gapDays,
            EvidenceLists evidence,
            GapLabels labels,
            PlainList plain,
            FreePeriods free,
            TopicDays days,
            ClosedReading closed) {
        this.repository = repository;
        this.gapDays = gapDays;
        this.evidence = evidence;
        this.labels = labels;
        this.plain = plain;
        this.free = free;
        this.days = days;
        this.closed = closed;
    }

    /** The last days whose gaps are known, as the week's page begins with. */
    public Period latest() {
        return gapDays.latest();
    }

    /** Last days of the 28 that are kept, the latest first: for who looks at an earlier week. */
    public List<LocalDate> weeks() {
        return gapDays.weeks();
    }

    /** The first day that was counted; nothing where none was. */
    public Optional<LocalDate> began() {
        return gapDays.began();
    }

    /** Topics that an editor took from the list: they count in all totals. */
    public List<TopicLabel> ignored(Language viewer, Account who) {
        var topics = repository.ignored();
        var names = labels.labels(topics, viewer, who);
        return topics.stream().map(topic -> GapLabels.label(names, topic, viewer)).toList();
    }

    /** The largest, as a page shows them. */
    public Week week(GapFilter filter, Language viewer, Account who) {
        return week(filter, MOST, viewer, who);
    }

    /** All of them, as a file holds them. */
    public Week whole(GapFilter filter, Language viewer, Account who) {
        return week(filter, ALL, viewer, who);
    }

    private Week week(GapFilter filter, int most, Language viewer, Account who) {
        var tried = gapDays.tried(filter.period());
        if (tried < Week.ENOUGH) {
            var seen = gapDays.seen(filter.period());
            return plain.of(filter, seen, viewer, who, tried);
        }
        if (!gapDays.isKept(filter.period())) {
            return free.week(filter, most, viewer, who);
        }
        var until = filter.period().to();
        var language = filter.languageCode();
        var product = filter.productMark();
        var category = filter.categoryMark();
        return new Week.Ranked(
                labels.of(
                        repository.list(until, language, product, category, most),
                        filter.period(),
                        viewer,
                        who),
                new Pareto(repository.weights(until, language, product, category)),
                repository.totals(until, language, product, category).totals(),
                Week.Unplaced.of(filter, this::weight),
                repository.computedAt(until).orElse(null));
    }

    private int weight(GapFilter filter) {
        return repository.weight(
                filter.period().to(),
                filter.languageCode(),
                filter.productMark(),
                filter.categoryMark());
    }

    /**
     * The days whose failures a page of these days shows: today, too, where there are too few for
     * shares.
     */
    public Period seen(Period period) {
        return gapDays.seen(period);
    }

    /** How many closed cases of these days say nothing about how they ended. */
    public long unsaid(GapFilter filter) {
        return closed.unsaid(
                filter.period(), filter.language(), filter.productMark(), filter.categoryMark());
    }

    /** One topic, whatever its weight; of a rare one nothing is told. */
    public Gap of(long topic, GapFilter filter, Language viewer, Account who) {
        var told =
                tells(topic, filter.period()) ? row(topic, filter) : GapRow.nothing(topic, filter);
        return labels.of(List.of(told), filter.period(), viewer, who).getFirst();
    }

    private GapRow row(long topic, GapFilter filter) {
        return gapDays.isKept(filter.period())
                ? repository
                        .of(filter.period().to(), filter.languageCode(), topic)
                        .orElseGet(() -> GapRow.nothing(topic, filter))
                : free.row(topic, filter);
    }

    /** Empty for a rare topic: what it would show is what one person did. */
    public Evidence evidence(long topic, EvidenceQuery query, Account who) {
        return tells(topic, query.period()) ? evidence.of(topic, query, who) : Evidence.NONE;
    }

    /** All lines, as a file holds them. */
    public Evidence allEvidence(long topic, EvidenceQuery query, Account who) {
        return tells(topic, query.period()) ? evidence.whole(topic, query, who) : Evidence.NONE;
    }

    /** Whether enough people tried in these days, or typed its name ever. */
    public boolean tells(long topic, Period period) {
        return tells(topic).test(period);
    }

    /** The same of several days: what it is called by is looked up once. */
    public Predicate<Period> tells(long topic) {
        return labels.isCommon(topic) ? _ -> true : period -> areEnough(topic, period);
    }

    private boolean areEnough(long topic, Period period) {
        var visitors = days.visitors(topic, period);
        if (visitors >= Gap.RARE) {
            return true;
        }
        var unanswered = closed.read(topic, period.from(), period).unanswered(topic).size();
        return visitors + unanswered >= Gap.RARE;
    }
}
