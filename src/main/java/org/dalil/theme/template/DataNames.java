package org.dalil.theme.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names like {@code @index}. Handlebars looks for {@code index} among the page's own values where
 * it does not find {@code @index} at once, so a page with such a value would hide ours. They are
 * kept under names that no page has.
 */
public final class DataNames {
    public static final String PREFIX = "_";

    private static final Pattern NAME = Pattern.compile("\"[^\"]*\"|'[^']*'|@(?=[a-z])");

    private DataNames() {}

    /** As it is kept: {@code @_index}. */
    public static String kept(String name) {
        return "@" + PREFIX + name;
    }

    /** Changes every such name in the body of a tag. */
    static String keep(String body) {
        return body.indexOf('@') < 0
                ? body
                : NAME.matcher(body)
                        .replaceAll(
                                found ->
                                        found.group().equals("@")
                                                ? "@" + PREFIX
                                                : quoted(found.group()));
    }

    private static String quoted(String literal) {
        return Matcher.quoteReplacement(literal);
    }
}
