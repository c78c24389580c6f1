package org.dalil.insight;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Audience;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.NewCase;
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.insight.attempt.Outcome;
import org.dalil.insight.daily.sum.DaySums;
import org.dalil.insight.gap.count.GapsNow;
import org.dalil.settings.Settings;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A harbour's portal whose figures are added up from attempts that are there: for whoever compares
 * a number with the lines behind it.
 */
public final class Quay {
    /** Of both languages, with cases besides. */
    public static final long TOPIC = 501;

    /** One person tried, once. */
    public static final long LONELY = 503;

    /** Words of {@link #TOPIC} that one person typed. */
    public static final long RARE = 5_003;

    private static final long BUSY = 502;
    private static final long COMMON = 5_001;
    private static final long COMMON_TOO = 5_002;
    private static final int DAYS = 40;
    private static final List<Outcome> ENDINGS =
            List.of(
                    Outcome.NO_MATCH,
                    Outcome.READ,
                    Outcome.NO_CLICK,
                    Outcome.UNHELPFUL,
                    Outcome.UNCLEAR,
                    Outcome.HELPED,
                    Outcome.NO_MATCH,
                    Outcome.CASE);

    private final ApplicationContext context;
    private final Rows rows;
    private final LocalDate today;
    private final long article;
    private final Set<String> failed = new HashSet<>();
    private int visits;

    private Quay(ApplicationContext context) {
        this.context = context;
        this.rows = new Rows(context);
        var zone = context.getBean(Settings.class).portal().zone();
        this.today = LocalDate.ofInstant(context.getBean(Clock.class).instant(), zone);
        var world = context.getBean(World.class);
        this.article = world.article("quay/" + System.nanoTime(), Audience.PUBLIC);
        world.live(article, Language.ENGLISH, "Papers for a berth", "Bring the papers.");
    }

    public static Quay open(ApplicationContext context) {
        var quay = new Quay(context);
        quay.tried();
        quay.closed();
        quay.addUp();
        quay.count();
        quay.rows.run(
                "insert into topic_mark (topic_id, kind, mark) values (?, 'PRODUCT', 'Quay')",
                TOPIC);
        return quay;
    }

    /** As soon as the index answers: why something failed is asked of it. */
    private void count() {
        try {
            for (var turn = 0; turn < 200; turn++) {
                GapsNow.count(context);
                if (rows.count("select count(*) from gap_run") > 0) {
                    return;
                }
                Thread.sleep(50);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("nothing was counted");
    }

    /** The last of the 28 days that are counted. */
    public LocalDate until() {
        return today.minusDays(1);
    }

    /** Days that nobody counted, as an address says them. */
    public String free() {
        return "?from=" + today.minusDays(12) + "&to=" + today.minusDays(4);
    }

    /** Different people of each of the 28 days who failed in English. */
    public int people() {
        return failed.size();
    }

    /** So many more topics in the 28 days, each of fewer people than the one before. */
    public void crowd(int many) {
        for (var topic = 1_000; topic < 1_000 + many; topic++) {
            rows.topic(topic, topic, false);
            new BazaarRows(rows)
                    .gap(
                            until(),
                            topic,
                            "",
                            new int[] {200 - topic % 100, 0, 300},
                            "WAITING",
                            null);
        }
    }

    public Rows rows() {
        return rows;
    }

    private void tried() {
        for (var topic : new long[] {TOPIC, BUSY, LONELY}) {
            rows.topic(topic, topic, false);
        }
        rows.run("update topic set name = 'berth papers' where id = ?", TOPIC);
        rows.wording(COMMON, TOPIC, Language.ENGLISH, "berth papers");
        rows.wording(COMMON_TOO, TOPIC, Language.ARABIC, "أوراق الرصيف");
        rows.wording(RARE, TOPIC, Language.ENGLISH, "zanzibar berth of my cousin");
        rows.wording(RARE + 1, LONELY, Language.ENGLISH, "lonely words");
        rows.run("update wording set visitors = 1 where id >= ?", RARE);
        for (var back = 1; back <= DAYS; back++) {
            for (var turn = 0; turn < 5; turn++) {
                attempt(back, turn);
            }
            new BazaarRows(rows).typed(today.minusDays(back), COMMON, 2);
            new BazaarRows(rows).typed(today.minusDays(back), COMMON_TOO, 2);
            new BazaarRows(rows).typed(today.minusDays(back), RARE, 1);
        }
        rows.answered(today.minusDays(3), TOPIC, Language.ENGLISH, article, 4);
        var day = today.minusDays(2);
        rows.attempt(day, ++visits, LONELY, Language.ENGLISH, Outcome.NO_MATCH, null, "");
        rows.run("update attempt set wording_id = ? where visit = ?", RARE + 1, visits);
    }

    /** The fifth of a day is the third person's again. */
    private void attempt(int back, int turn) {
        var day = today.minusDays(back);
        var language = turn % 2 == 0 ? Language.ENGLISH : Language.ARABIC;
        var outcome = ENDINGS.get(visits++ % ENDINGS.size());
        var opened = outcome == Outcome.UNHELPFUL || outcome == Outcome.READ;
        rows.attempt(day, visits, TOPIC, language, outcome, opened ? article : null, "");
        var typed = turn == 2 ? RARE : turn % 2 == 0 ? COMMON : COMMON_TOO;
        var visitor = "visitor " + day + (turn == 4 ? 2 : turn);
        rows.run(
                "update attempt set wording_id = ?, visitor = ? where visit = ?",
                typed,
                visitor,
                visits);
        if (outcome.failed() && language.equals(Language.ENGLISH) && back <= 28) {
            failed.add(visitor);
        }
    }

    private void closed() {
        closed("Berth one", Language.ENGLISH, "ONE_OFF");
        closed("Berth two", Language.ENGLISH, "NO_VALUE");
        closed("Berth three", Language.ARABIC, "ONE_OFF");
        closed("Berth silent", Language.ENGLISH, null);
    }

    private void closed(String subject, Language language, @Nullable String how) {
        var asked =
                NewCase.of(subject, subject + ".", language)
                        .by(new Customer("Sara", "sara@example.com", "C-1"));
        var number = context.getBean(Cases.class).open(asked, Actor.SYSTEM).standing().number();
        context.getBean(Outcomes.class)
                .end(number, new Ending.OneOff(), null, new Actor(null, "Huda"));
        rows.run(
                "update support_case set outcome = cast(? as varchar),"
                        + " closed_at = cast(? as timestamp with time zone) where id = ?",
                how,
                today.minusDays(5) + "T10:00:00Z",
                number);
        rows.run("insert into case_topic (case_id, topic_id) values (?, ?)", number, TOPIC);
    }

    private void addUp() {
        for (var back = 1; back <= DAYS; back++) {
            context.getBean(DaySums.class).addUp(today.minusDays(back));
            rows.day(today.minusDays(back), BUSY, Language.ENGLISH, 1, 60);
        }
        rows.run(
                "insert into insight_day (on_day, dirty, computed_at, ways_at, settled, visitors,"
                        + " visits, searches, machines) values (?, false, cast(? as timestamp with"
                        + " time zone), cast(? as timestamp with time zone), true, 9, 9, 9, 0)",
                today.minusDays(DAYS),
                today + "T00:00:00Z",
                today + "T00:00:00Z");
    }
}
