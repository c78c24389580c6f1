package org.dalil.theme.page;

import com.github.jknack.handlebars.EscapingStrategy;
import com.github.jknack.handlebars.Formatter;
import com.github.jknack.handlebars.Handlebars.SafeString;

import org.dalil.text.SafeHtml;
import org.jspecify.annotations.Nullable;

/** Escaping for text and for values in quotes, of either kind. */
final class Html implements EscapingStrategy, Formatter {

    @Override
    public CharSequence escape(CharSequence value) {
        return value instanceof SafeString ? value : escaped(value);
    }

    static CharSequence escaped(CharSequence value) {
        for (var i = 0; i < value.length(); i++) {
            if (entity(value.charAt(i)) != null) {
                return escaped(value, i);
            }
        }
        return value;
    }

    private static String escaped(CharSequence value, int clean) {
        var out = new StringBuilder(value.length() + 32).append(value, 0, clean);
        for (var i = clean; i < value.length(); i++) {
            var c = value.charAt(i);
            var entity = entity(c);
            if (entity == null) {
                out.append(c);
            } else {
                out.append(entity);
            }
        }
        return out.toString();
    }

    private static @Nullable String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }

    @Override
    public Object format(Object value, Chain next) {
        return switch (value) {
            case SafeHtml(var markup) -> new SafeString(markup);
            case Given(_, var line) -> format(line, next);
            default -> plain(value);
        };
    }

    /**
     * What a value is as text, before it is escaped. A list or a record has no text. Safe HTML is
     * its source: in quotes it has to be escaped like any other text.
     */
    static CharSequence plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case SafeString safe -> safe;
            case CharSequence text -> text;
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case SafeHtml(var markup) -> markup;
            case Given(_, var line) -> plain(line);
            default ->
                    throw new IllegalArgumentException(
                            "a " + value.getClass().getSimpleName() + " cannot be printed");
        };
    }
}
