package org.dalil.desk.cases;

import org.dalil.cases.CaseRefused;
import org.dalil.cases.LinkKind;
import org.dalil.cases.Replies;
import org.dalil.cases.outcome.Ending;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads from a form how a case ends. */
public final class Endings {
    /** The buttons; empty is the one that takes what was filled in. */
    public static final List<String> OUTCOMES =
            List.of(
                    "",
                    "resolved_by",
                    "fixed",
                    "related",
                    "created_from",
                    "one_off",
                    "no_value",
                    "private",
                    "later");

    private static final Pattern ID = Pattern.compile("#?(\\d{1,18})");

    private Endings() {}

    /**
     * @param outcome the button that was pressed; {@code related} and {@code resolved_by} need an
     *     article, {@code fixed} the line; empty takes what was filled in
     * @param article its number or address, or empty
     * @param line what fixed it, or empty
     */
    public static Optional<Ending> of(String outcome, String article, String line) {
        return switch (outcome) {
            case "one_off" -> Optional.of(new Ending.OneOff());
            case "no_value" -> Optional.of(new Ending.NoValue());
            case "private" -> Optional.of(new Ending.Private());
            case "later" -> Optional.of(new Ending.PutOff());
            case "created_from" -> linked(LinkKind.CREATED_FROM, article);
            case "related" -> linked(LinkKind.RELATED, article);
            case "resolved_by" -> linked(LinkKind.RESOLVED_BY, article);
            case "fixed" -> Optional.of(new Ending.Fixed(line));
            default ->
                    line.isBlank()
                            ? linked(LinkKind.RESOLVED_BY, article)
                            : Optional.of(new Ending.Fixed(line));
        };
    }

    /** {@code 12}, {@code #12} or an address of the portal. */
    public static Optional<Long> article(String written) {
        var plain = ID.matcher(written.strip());
        return plain.matches()
                ? Optional.of(Long.valueOf(plain.group(1)))
                : Replies.articlesIn(written).stream().findFirst();
    }

    public static String message(CaseRefused refused) {
        return "case.rule." + refused.rule().name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private static Optional<Ending> linked(LinkKind kind, String article) {
        return article(article).map(id -> new Ending.Linked(kind, id));
    }
}
