package org.dalil.theme.message;

import com.ibm.icu.util.ULocale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A message in ICU's syntax with named arguments: {@code {name}}, {@code plural}, {@code
 * selectordinal}, {@code select}. ICU's own {@code MessageFormat} must not be shared between
 * threads; this is compiled once by ICU's parser and then never changes.
 */
public final class Message {
    private final List<Piece> pieces;

    private Message(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /**
     * @param language whose plural forms the message is written in
     * @throws IllegalArgumentException with ICU's reason
     */
    public static Message of(String pattern, Locale language) {
        return new Message(new MessageParser(pattern, ULocale.forLocale(language)).parse());
    }

    /** A missing argument is shown by its name in braces, so that it is noticed. */
    public void format(Map<String, ?> arguments, Formats formats, Sink sink) {
        new MessagePrinter(arguments, formats, sink).print(pieces);
    }

    /** The names it asks for. */
    public Set<String> arguments() {
        var names = new TreeSet<String>();
        for (var piece : all()) {
            switch (piece) {
                case Piece.Words _ -> {}
                case Piece.Argument(var name) -> names.add(name);
                case Piece.Count(var name, _) -> names.add(name);
                case Piece.Plural plural -> names.add(plural.name());
                case Piece.Select select -> names.add(select.name());
            }
        }
        return names;
    }

    /** The plural forms of its language that it does not say: {@code few}, {@code many}. */
    public Set<String> missingForms() {
        var missing = new TreeSet<String>();
        for (var piece : all()) {
            if (piece instanceof Piece.Plural plural) {
                missing.addAll(plural.missingForms());
            }
        }
        return missing;
    }

    private List<Piece> all() {
        var all = new ArrayList<Piece>();
        pieces.forEach(piece -> piece.addTo(all));
        return all;
    }
}
