package org.dalil.desk.articles.list;

import org.dalil.article.arrangement.Arrangement;
import org.dalil.article.arrangement.Arrangements;
import org.dalil.article.overview.OverviewFilter;
import org.dalil.web.session.Form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is to be done to several articles, as the form has it.
 *
 * @param articles that were ticked
 * @param all everything that the list's filter finds, ticked or not
 * @param deed {@code own}, {@code place}, {@code tag}, {@code untag}, {@code archive}, {@code
 *     restore}; {@code own-back} and {@code place-back} undo
 * @param was what each article had before, where that is undone: a line each
 */
record BulkForm(
        List<Long> articles,
        boolean all,
        String deed,
        String owner,
        String category,
        String tag,
        String reason,
        String was) {
    static final BulkForm EMPTY = new BulkForm(List.of(), false, "", "", "", "", "", "");

    private static final List<String> DEEDS =
            List.of(
                    "",
                    "own",
                    "place",
                    "tag",
                    "untag",
                    "archive",
                    "restore",
                    "own-back",
                    "place-back");
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    static BulkForm of(Form form) {
        return new BulkForm(
                Stream.concat(
                                form.all("article").stream(),
                                Stream.of(form.one("articles").split(" ", 1000)))
                        .filter(each -> ID.matcher(each).matches())
                        .map(Long::valueOf)
                        .distinct()
                        .toList(),
                form.oneOf("all", "", "yes").equals("yes"),
                form.oneOf("deed", DEEDS),
                form.one("owner"),
                form.one("category"),
                form.one("tag"),
                form.one("reason"),
                form.one("was"));
    }

    /** Empty where a field that it needs was not chosen, or no such thing can be done. */
    Optional<Arrangement> arrangement() {
        return switch (deed) {
            case "own" -> chosen(owner).map(each -> own(each));
            case "place" -> chosen(category).flatMap(BulkForm::place);
            case "tag" -> Optional.of(new Arrangement.Tag(tag));
            case "untag" -> Optional.of(new Arrangement.Untag(tag));
            case "archive" -> Optional.of(new Arrangement.Archive(reason));
            case "restore" -> Optional.of(new Arrangement.Restore());
            default -> Optional.empty();
        };
    }

    /** What was done to each is undone: the arrangements, and which articles each is for. */
    Map<Arrangement, List<Long>> back() {
        var back = new LinkedHashMap<Arrangement, List<Long>>();
        was.lines()
                .limit(Arrangements.MOST + 1L) // so many are refused
                .map(line -> line.split(" ", 2))
                .filter(parts -> ID.matcher(parts[0]).matches())
                .forEach(
                        parts ->
                                before(parts.length > 1 ? parts[1] : "")
                                        .ifPresent(
                                                what ->
                                                        back.merge(
                                                                what,
                                                                List.of(Long.valueOf(parts[0])),
                                                                BulkForm::both)));
        return back;
    }

    private Optional<Arrangement> before(String value) {
        var had = value.isBlank() ? OverviewFilter.NOBODY : value.strip();
        return switch (deed) {
            case "own-back" -> Optional.of(own(had));
            case "place-back" -> place(had);
            default -> Optional.empty();
        };
    }

    private static List<Long> both(List<Long> some, List<Long> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Optional<String> chosen(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    private static Arrangement own(String owner) {
        return new Arrangement.Own(owner.equals(OverviewFilter.NOBODY) ? null : owner);
    }

    private static Optional<Arrangement> place(String category) {
        if (category.equals(OverviewFilter.NOBODY)) {
            return Optional.of(new Arrangement.Place(null));
        }
        return ID.matcher(category).matches()
                ? Optional.of(new Arrangement.Place(Long.valueOf(category)))
                : Optional.empty();
    }
}
