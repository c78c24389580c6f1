package org.dalil.desk.settings.notices;

import org.dalil.article.ArticleAddress;
import org.dalil.notice.Notice;
import org.dalil.notice.NoticeKind;
import org.dalil.notice.NoticeWish;
import org.dalil.text.Language;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A notice as it was typed. */
record NoticeForm(
        String kind, Map<Language, String> words, String article, String begins, String ends) {
    static final NoticeForm EMPTY = new NoticeForm("PROBLEM", Map.of(), "", "", "");

    static NoticeForm of(Form form, List<Language> languages) {
        var words = new HashMap<Language, String>();
        languages.forEach(each -> words.put(each, form.one("words-" + each)));
        return new NoticeForm(
                form.one("kind"),
                words,
                form.one("article").strip(),
                form.one("begins").strip(),
                form.one("ends").strip());
    }

    static NoticeForm of(Notice notice, ZoneId zone) {
        return new NoticeForm(
                notice.kind().name(),
                notice.words(),
                notice.article() == null ? "" : notice.article().toString(),
                wall(notice.begins(), zone),
                wall(notice.ends(), zone));
    }

    /** The key of what cannot be read, by field; the rules themselves are the door's. */
    Map<String, String> unreadable() {
        var found = new java.util.LinkedHashMap<String, String>();
        if (kindOrNull() == null) {
            found.put("kind", "kindMissing");
        }
        if (!article.isEmpty() && articleOrNull() == null) {
            found.put("article", "articleunknown");
        }
        if (!isTime(begins)) {
            found.put("begins", "time");
        }
        if (!isTime(ends)) {
            found.put("ends", "time");
        }
        return found;
    }

    /** Of a form in which all can be read. */
    NoticeWish wish() {
        return new NoticeWish(
                NoticeKind.valueOf(kind), words, articleOrNull(), time(begins), time(ends));
    }

    private @Nullable NoticeKind kindOrNull() {
        for (var each : NoticeKind.values()) {
            if (each.name().equals(kind)) {
                return each;
            }
        }
        return null;
    }

    private @Nullable Long articleOrNull() {
        return ArticleAddress.number(article).orElse(null);
    }

    private static boolean isTime(String written) {
        try {
            time(written);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static @Nullable LocalDateTime time(String written) {
        return written.isEmpty() ? null : LocalDateTime.parse(written);
    }

    private static String wall(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
