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
import org.dalil.settings.Settings;
import org.dalil.testing.World;
import org.dalil.text.Language;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A shop's portal after ten weeks, as the nights leave it: topics that fail, texts that went live
 * for them, cases, readers. For whoever looks at the pages; what is computed is tested elsewhere.
 */
public final class Bazaar {
    public static final int MANY = 36;

    /** A topic in Arabic, with all that a page can show of one. */
    public static final long TOPIC = 101;

    /** A text in English went live for it five weeks ago. */
    public static final long MENDED = 104;

    /** The task that text was written for. */
    public static final long TASK = 9_001;

    private static final int DAYS = 70;
    private static final int WINDOW = 28;
    private static final List<Outcome> ENDINGS =
            List.of(
                    Outcome.NO_MATCH,
                    Outcome.NO_CLICK,
                    Outcome.CASE,
                    Outcome.READ,
                    Outcome.UNHELPFUL,
                    Outcome.HELPED,
                    Outcome.UNCLEAR,
                    Outcome.NO_MATCH);

    private final Rows rows;
    private final BazaarRows more;
    private final World world;
    private final ApplicationContext context;
    private final LocalDate today;

    private Bazaar(ApplicationContext context) {
        this.context = context;
        this.rows = new Rows(context);
        this.more = new BazaarRows(rows);
        this.world = context.getBean(World.class);
        var zone = context.getBean(Settings.class).portal().zone();
        this.today = LocalDate.ofInstant(context.getBean(Clock.class).instant(), zone);
    }

    public static Bazaar open(ApplicationContext context) {
        var bazaar = new Bazaar(context);
        bazaar.people(MANY);
        return bazaar;
    }

    /** Words of the topic 102 are a customer's who asked, too. */
    public static void typedInACase(ApplicationContext context, long wording) {
        new Rows(context)
                .run(
                        "insert into case_topic (case_id, topic_id, wording_id) select id, 102,"
                                + " cast(? as bigint) from support_case where subject = 'No code'",
                        wording);
    }

    public LocalDate yesterday() {
        return today.minusDays(1);
    }

    /** When the texts went live that effects are told of. */
    public LocalDate live() {
        return today.minusDays(36);
    }

    /** The month of {@link #live}. */
    public YearMonth month() {
        return YearMonth.from(live());
    }

    private void people(int many) {
        var article = world.article("bazaar/" + System.nanoTime(), Audience.PUBLIC);
        var over =
                world.live(
                        article, Language.ENGLISH, "A code that does not arrive", "Wait a minute.");
        world.live(article, Language.ARABIC, "رمز التحقق لا يصل", "انتظر دقيقة.");
        var topics = BazaarTopic.first(many);
        topics.forEach(this::topic);
        for (var back : new int[] {1, 8, 15}) {
            topics.forEach(topic -> gap(topic, today.minusDays(back), article));
            rows.run(
                    "insert into gap_run (until_day, computed_at) values (?, current_timestamp)",
                    today.minusDays(back));
        }
        topics.stream()
                .filter(topic -> topic.id() % 10 != 0)
                .forEach(each -> more.marks(each.id()));
        var number = closed(Language.ARABIC, "لم يصلني رمز التحقق بعد تغيير الرقم");
        for (var visit = 0; visit < 60; visit++) {
            attempt(visit, article, number);
        }
        rows.answered(today.minusDays(3), TOPIC, Language.ARABIC, article, 9);
        rows.answered(today.minusDays(3), TOPIC, Language.ARABIC, 987_654, 2);
        text(TASK, MENDED, article, live());
        revised(article, over);
        text(TASK + 1, 102, article, live().minusDays(2));
        text(TASK + 2, 103, article, live().plusDays(1));
        begun(TASK + 3, 105);
        more.marked(today.minusDays(50), today.minusDays(21), "RAMADAN", "رمضان 1448");
        more.marked(today.minusDays(10), today.minusDays(10), "SALE", "White Friday");
        more.proposal(1, "MERGE", 101, 104, "TRANSLATION", 6, article);
        more.proposal(2, "MERGE", 103, 107, "REWORDING", 4, null);
        rows.wording(4_101, TOPIC, Language.ARABIC, "الكود لا يصل");
        more.proposal(3, "SYNONYM", 4_101, 1_101, "REWORDING", 5, null);
        for (var back = 1; back <= WINDOW; back++) {
            more.read(today.minusDays(back), article, Language.ARABIC, 40 + 7 * (back % 5));
            more.read(today.minusDays(back), article, Language.ENGLISH, 12 + back % 4);
            more.read(today.minusDays(back), 987_654, Language.ENGLISH, 1);
        }
    }

    private void topic(BazaarTopic topic) {
        rows.topic(topic.id(), topic.id(), false);
        rows.run(
                "update topic set language = ?, founder = ?, name = ? where id = ?",
                topic.language().code(),
                topic.words(),
                topic.words(),
                topic.id());
        rows.wording(1_000 + topic.id(), topic.id(), topic.language(), topic.words());
        rows.wording(2_000 + topic.id(), topic.id(), topic.language(), topic.words() + " 2");
        rows.wording(3_000 + topic.id(), topic.id(), topic.language(), topic.words() + " 3");
        rows.run("update wording set visitors = 1 where id = ?", 3_000 + topic.id());
        for (var back = 1; back <= WINDOW; back += 3) {
            more.typed(today.minusDays(back), 1_000 + topic.id(), topic.failuresADay());
            more.typed(today.minusDays(back), 2_000 + topic.id(), 1);
            more.typed(today.minusDays(back), 3_000 + topic.id(), 1);
        }
        for (var back = 1; back <= DAYS; back++) {
            var day = today.minusDays(back);
            var failed = day.isAfter(live()) && topic.id() == MENDED ? 2 : topic.failuresADay();
            rows.day(day, topic.id(), topic.language(), failed, topic.attemptsADay());
        }
    }

    private void gap(BazaarTopic topic, LocalDate until, long article) {
        var all = topic.attemptsADay() * WINDOW;
        var failed = topic.failuresADay() * WINDOW;
        var cases = topic.failuresADay();
        var causes =
                List.of(
                        "NO_ARTICLE",
                        "NOT_FOUND",
                        "NOT_OPENED",
                        "NOT_HELPFUL",
                        "OTHER_LANGUAGE",
                        "WAITING");
        var cause = causes.get((int) (topic.id() - 101) % causes.size());
        for (var code : new String[] {"", topic.language().code()}) {
            more.gap(
                    until,
                    topic.id(),
                    code,
                    new int[] {failed, cases, all},
                    cause,
                    cause.equals("NO_ARTICLE") ? null : article);
        }
    }

    private void attempt(int visit, long article, long number) {
        var outcome = ENDINGS.get(visit % ENDINGS.size());
        var isOpened = outcome == Outcome.READ || outcome == Outcome.UNHELPFUL;
        var day = today.minusDays(1 + visit % WINDOW);
        rows.attempt(
                day,
                visit,
                TOPIC,
                Language.ARABIC,
                outcome,
                isOpened ? Long.valueOf(visit % 4 == 0 ? 987_654 : article) : null,
                String.valueOf(article));
        rows.run(
                "update attempt set wording_id = ?, place = cast(? as integer), case_id = cast(? as"
                        + " bigint) where topic_id = ? and visit = ?",
                visit % 5 == 0 ? 3_000 + TOPIC : 1_000 + TOPIC,
                isOpened ? 1 + visit % 3 : null,
                outcome == Outcome.CASE ? number : null,
                TOPIC,
                visit);
    }

    private void text(long task, long topic, long article, LocalDate live) {
        var made = live.minusDays(20);
        rows.task(task, made, live);
        more.planned(task, topic, "IMPROVE", made, article, live);
    }

    /** The task's text took the place of another that went live nine days before. */
    private void revised(long article, long over) {
        var text =
                world.live(
                        article,
                        Language.ENGLISH,
                        "A code that does not arrive",
                        "Check the number.");
        wentLive(over, live().minusDays(9));
        wentLive(text, live());
        rows.run("update revision set over_id = ? where id = ?", over, text);
        rows.run("update gap_task set revision_id = ? where task_id = ?", text, TASK);
    }

    private void wentLive(long revision, LocalDate day) {
        rows.run(
                "update text_life set live_at = cast(? as timestamp with time zone)"
                        + " where revision_id = ?",
                day + "T10:00:00Z",
                revision);
    }

    private void begun(long task, long topic) {
        rows.task(task, today.minusDays(4), null);
        more.planned(task, topic, "WRITE", today.minusDays(4), null, null);
    }

    /** One without an article, of the topic; and one that an article answered. */
    private long closed(Language language, String subject) {
        var number = ended(language, subject, new Ending.OneOff());
        ended(language, subject + " (2)", new Ending.NoValue());
        ended(Language.ENGLISH, "No code", new Ending.Fixed("The number was wrong"));
        rows.run(
                "insert into case_topic (case_id, topic_id) select id, ? from support_case"
                        + " where subject = ?",
                TOPIC,
                subject + " (2)");
        return number;
    }

    private long ended(Language language, String subject, Ending ending) {
        var asked =
                NewCase.of(subject, subject + ".", language)
                        .by(new Customer("Sara", "sara@example.com", "C-1"))
                        .after(List.of("رمز التحقق"), null);
        var number = context.getBean(Cases.class).open(asked, Actor.SYSTEM).standing().number();
        context.getBean(Outcomes.class).end(number, ending, null, new Actor(null, "Huda"));
        rows.run(
                "update support_case set closed_at = cast(? as timestamp with time zone)"
                        + " where id = ?",
                today.minusDays(5) + "T10:00:00Z",
                number);
        return number;
    }
}
