package org.dalil.theme.message;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Walks the parts that ICU's parser found. */
final class MessageParser {
    private final MessagePattern pattern;
    private final ULocale language;
    private int at;

    MessageParser(String text, ULocale language) {
        pattern = new MessagePattern(text);
        this.language = language;
    }

    List<Piece> parse() {
        return message("", 0);
    }

    /** From MSG_START to past its MSG_LIMIT. */
    private List<Piece> message(String counted, double offset) {
        var pieces = new ArrayList<Piece>();
        var text = pattern.getPatternString();
        var from = pattern.getPart(at++).getLimit();
        while (true) {
            var part = pattern.getPart(at);
            words(pieces, text.substring(from, part.getIndex()));
            switch (part.getType()) {
                case MSG_LIMIT -> {
                    at++;
                    return List.copyOf(pieces);
                }
                case REPLACE_NUMBER -> pieces.add(new Piece.Count(counted, offset));
                case ARG_START -> pieces.add(argument());
                default -> {}
            }
            from = pattern.getPart(at++).getLimit();
        }
    }

    private static void words(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Words(text));
        }
    }

    /** From ARG_START to its ARG_LIMIT, where it stops. */
    private Piece argument() {
        var limit = pattern.getLimitPartIndex(at);
        var type = pattern.getPart(at).getArgType();
        var name = pattern.getSubstring(pattern.getPart(at + 1));
        at += 2;
        var piece =
                switch (type) {
                    case NONE -> new Piece.Argument(name);
                    case SIMPLE -> simple(name);
                    case PLURAL, SELECTORDINAL -> plural(name, type, limit);
                    case SELECT -> new Piece.Select(name, select(limit));
                    case CHOICE -> throw new IllegalArgumentException("write plural, not choice");
                };
        at = limit;
        return piece;
    }

    private Piece simple(String name) {
        var type = pattern.getSubstring(pattern.getPart(at));
        if (type.equals("number")) {
            return new Piece.Argument(name);
        }
        throw new IllegalArgumentException(
                "messages know number, plural, selectordinal and select, not '" + type + "'");
    }

    private Piece plural(String name, ArgType type, int limit) {
        var ordinal = type == ArgType.SELECTORDINAL;
        var rules =
                PluralRules.forLocale(language, ordinal ? PluralType.ORDINAL : PluralType.CARDINAL);
        var offset = pattern.getPluralOffset(at);
        at += pattern.getPart(at).getType().hasNumericValue() ? 1 : 0;
        var exact = new LinkedHashMap<Double, List<Piece>>();
        var forms = new LinkedHashMap<String, List<Piece>>();
        while (at < limit) {
            var selector = pattern.getSubstring(pattern.getPart(at++));
            if (pattern.getPart(at).getType().hasNumericValue()) {
                exact.put(pattern.getNumericValue(pattern.getPart(at++)), message(name, offset));
            } else {
                forms.put(selector, message(name, offset));
            }
        }
        return new Piece.Plural(name, rules, offset, exact, forms);
    }

    private Map<String, List<Piece>> select(int limit) {
        var forms = new LinkedHashMap<String, List<Piece>>();
        while (at < limit) {
            var selector = pattern.getSubstring(pattern.getPart(at++));
            forms.put(selector, message("", 0));
        }
        return forms;
    }
}
