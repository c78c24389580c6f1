package org.dalil.insight;

import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;

/** Writes what pages show beside what is computed. */
record BazaarRows(Rows rows) {

    /** A product and a category that a topic can be asked for by. */
    public void marks(long topic) {
        rows.run(
                "insert into topic_mark (topic_id, kind, mark) values (?, 'PRODUCT', ?)",
                topic,
                topic % 2 == 0 ? "Shop app" : "متجر الويب");
        rows.run(
                "insert into topic_mark (topic_id, kind, mark) values (?, 'CATEGORY', '1')", topic);
    }

    /** How often words were searched for on a day; half of it led nowhere. */
    public void typed(LocalDate day, long wording, int searches) {
        rows.run(
                "insert into wording_day (on_day, wording_id, searches, visitors, strong, weak,"
                        + " opened, places, failed) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                day,
                wording,
                2 * searches,
                searches,
                searches,
                searches,
                searches,
                2 * searches,
                searches);
    }

    /**
     * A topic's 28 days.
     *
     * @param figures visitors whose attempt failed, cases besides, attempts
     */
    public void gap(
            LocalDate until,
            long topic,
            String code,
            int[] figures,
            String cause,
            @Nullable Long article) {
        var failed = figures[0];
        var cases = figures[1];
        var attempts = figures[2];
        var left = attempts - failed;
        rows.run(
                "insert into gap (until_day, topic_id, language, weight, visitors, cases, attempts,"
                        + " failed, unclear, n_case, n_unhelpful, n_no_match, n_no_click, n_helped,"
                        + " n_read, c_not_helpful, c_not_opened, c_not_found, c_waiting,"
                        + " c_other_language, c_no_article, cause, article_id,"
                        + " cause_language, answer_language) values (?, ?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ?, 0, ?, 0, ?, ?, 2, 3, 4, 1, 0, 5, ?, cast(? as"
                        + " bigint), ?, '')",
                until,
                topic,
                code,
                failed + cases,
                failed,
                cases,
                attempts,
                failed,
                left / 3,
                failed / 3,
                failed - failed / 3,
                left / 3,
                left - 2 * (left / 3),
                cause,
                article,
                code.isEmpty() ? "ar" : code);
        rows.run(
                "update gap set c_" + cause.toLowerCase(Locale.ROOT) + " = ? where topic_id = ?",
                failed / 2,
                topic);
    }

    public void planned(
            long task,
            long topic,
            String step,
            LocalDate made,
            @Nullable Long article,
            @Nullable LocalDate live) {
        rows.run(
                "insert into gap_task (task_id, topic_id, language, step, chosen_from,"
                        + " chosen_until, made_on, article_id, live_on) values (?, ?, 'en', ?, ?,"
                        + " ?, ?, cast(? as bigint), cast(? as date))",
                task,
                topic,
                step,
                made.minusDays(28),
                made.minusDays(1),
                made,
                article,
                live);
    }

    public void marked(LocalDate first, LocalDate last, String kind, String name) {
        rows.run(
                "insert into marked_day (first_day, last_day, kind, name) values (?, ?, ?, ?)",
                first,
                last,
                kind,
                name);
    }

    public void proposal(
            long id,
            String kind,
            long left,
            long right,
            String reason,
            int evidence,
            @Nullable Long article) {
        rows.run(
                "insert into proposal (id, kind, left_id, right_id, reason, evidence, article_id,"
                        + " made_on, state) values (?, ?, ?, ?, ?, ?, cast(? as bigint), ?,"
                        + " 'OPEN')",
                id,
                kind,
                left,
                right,
                reason,
                evidence,
                article,
                LocalDate.of(2026, 1, 1));
    }

    /** Views of a text on a day. */
    public void read(LocalDate day, long article, Language language, int views) {
        rows.run(
                "insert into reading_day (article_id, on_day, language, revision_id, views)"
                        + " values (?, ?, ?, 1, ?)",
                article,
                day,
                language.code(),
                views);
    }
}
