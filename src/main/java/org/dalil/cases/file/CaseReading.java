package org.dalil.cases.file;

import org.dalil.article.Article;
import org.dalil.article.Articles;
import org.dalil.article.NoSuchArticle;
import org.dalil.cases.CaseRefused;
import org.dalil.cases.CaseRules;
import org.dalil.cases.Customer;
import org.dalil.cases.NewCase;
import org.dalil.cases.Outcome;
import org.dalil.cases.arrival.Arriving;
import org.dalil.settings.PortalSettings;
import org.dalil.text.Hidden;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Makes cases of rows, each field by its rule. */
final class CaseReading {
    private final String source;
    private final PortalSettings portal;
    private final Articles articles;
    private final Map<String, Optional<Long>> known = new HashMap<>();

    CaseReading(String source, PortalSettings portal, Articles articles) {
        this.source = source;
        this.portal = portal;
        this.articles = articles;
    }

    /** Why a row does not come in; the message names field and rule. */
    static final class LeftOut extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LeftOut(String message) {
            super(message);
        }
    }

    Arriving read(Row row) {
        if (!row.fault().isEmpty()) {
            throw new LeftOut(row.fault());
        }
        var typed =
                NewCase.of(row.get("subject"), row.get("description"), language(row))
                        .from(source, row.get("reference"))
                        .by(
                                new Customer(
                                        row.get("customer_name"),
                                        row.get("customer_email"),
                                        row.get("customer_reference")))
                        .about(row.get("product"))
                        .after(row.searches(), null)
                        .at(time(row, "opened_at"));
        var clean = CaseRules.cleaned(typed);
        var problems = CaseRules.problems(clean);
        if (!problems.isEmpty()) {
            throw new LeftOut(
                    String.join("; ", problems.stream().map(CaseRefused::getMessage).toList()));
        }
        return arriving(row, clean);
    }

    private Arriving arriving(Row row, NewCase clean) {
        var outcome = outcome(row);
        var article = article(row);
        if (outcome != null && outcome.isLink() && article == null) {
            throw new LeftOut(
                    "article is missing: the outcome " + row.get("outcome") + " needs one");
        }
        var isLink = outcome != null && outcome.isLink();
        return new Arriving(
                isLink ? clean : clean.after(clean.searches(), article),
                time(row, "closed_at"),
                bounded(row, "reply", CaseRules.LONGEST_REPLY),
                bounded(row, "resolution", CaseRules.LONGEST_RESOLUTION),
                outcome,
                isLink ? article : null);
    }

    private Language language(Row row) {
        var code = row.get("language").strip();
        if (code.isEmpty()) {
            return portal.defaultLanguage();
        }
        return portal.languages().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new LeftOut(
                                        "language " + code + " is none of " + portal.languages()));
    }

    private @Nullable Outcome outcome(Row row) {
        var written = row.get("outcome").strip().toUpperCase(Locale.ROOT);
        return written.isEmpty()
                ? null
                : Arrays.stream(Outcome.values())
                        .filter(each -> each.name().equals(written))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new LeftOut(
                                                "outcome %s is none of %s"
                                                        .formatted(
                                                                row.get("outcome"),
                                                                Arrays.toString(
                                                                        Outcome.values()))));
    }

    private @Nullable Long article(Row row) {
        var written = row.get("article").strip();
        return written.isEmpty()
                ? null
                : known.computeIfAbsent(written, this::look)
                        .orElseThrow(
                                () -> new LeftOut("article " + written + " is not known here"));
    }

    private Optional<Long> look(String written) {
        if (!written.matches("\\d{1,18}")) {
            return articles.findByRef(written).map(Article::id);
        }
        try {
            return Optional.of(Objects.requireNonNull(articles.find(Long.parseLong(written)).id()));
        } catch (NoSuchArticle _) {
            return Optional.empty();
        }
    }

    private static String bounded(Row row, String field, int most) {
        var text = Hidden.without(row.get(field));
        if (text.length() > most) {
            throw new LeftOut("%s is longer than %,d characters".formatted(field, most));
        }
        return text;
    }

    private @Nullable Instant time(Row row, String field) {
        var text = row.get(field).strip();
        if (text.isEmpty()) {
            return null;
        }
        var time = time(text, field);
        if (!CaseRules.canBe(time)) {
            throw new LeftOut(
                    "%s is not between %s and %s: %s"
                            .formatted(field, CaseRules.FIRST, CaseRules.LAST, text));
        }
        return time;
    }

    /** With its zone, or else in the portal's; a day begins at its first hour. */
    private Instant time(String text, String field) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException _) {
            // without a zone, then
        }
        try {
            var local =
                    text.length() <= 10
                            ? LocalDate.parse(text).atStartOfDay()
                            : LocalDateTime.parse(text.replace(' ', 'T'));
            return local.atZone(portal.zone()).toInstant();
        } catch (DateTimeParseException _) {
            throw new LeftOut(
                    "%s is no time like 2026-05-03T12:00:00Z or 2026-05-03: %s"
                            .formatted(field, text.length() > 40 ? text.substring(0, 40) : text));
        }
    }
}
