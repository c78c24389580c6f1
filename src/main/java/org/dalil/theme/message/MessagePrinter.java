package org.dalil.theme.message;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Prints one message once. */
record MessagePrinter(Map<String, ?> arguments, Formats formats, Sink sink) {
    void print(List<Piece> pieces) {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Words(var text) -> sink.words(text);
                case Piece.Argument(var name) -> argument(name);
                case Piece.Count(var name, var offset) -> count(name, offset);
                case Piece.Plural plural -> print(form(plural));
                case Piece.Select(var name, var forms) ->
                        print(chosen(forms, String.valueOf(arguments.get(name))));
            }
        }
    }

    private void argument(String name) {
        switch ((@Nullable Object) arguments.get(name)) {
            case null -> sink.words("{" + name + "}");
            case Number number -> sink.words(formats.number(number));
            case CharSequence text -> sink.foreign(text.toString());
            case Boolean flag -> sink.words(flag.toString());
            case Object other ->
                    throw new IllegalArgumentException(
                            "a message takes text and numbers, but '"
                                    + name
                                    + "' is a "
                                    + other.getClass().getSimpleName());
        }
    }

    private void count(String name, double offset) {
        var number = number(name);
        sink.words(
                offset == 0
                        ? formats.number(number)
                        : formats.number(number.doubleValue() - offset));
    }

    private List<Piece> form(Piece.Plural plural) {
        var value = number(plural.name()).doubleValue();
        var exact = plural.exact().get(value);
        return exact == null
                ? chosen(plural.byForm(), plural.rules().select(value - plural.offset()))
                : exact;
    }

    private Number number(String name) {
        if (arguments.get(name) instanceof Number number) {
            return number;
        }
        throw new IllegalArgumentException("the message counts '" + name + "': give a number");
    }

    private static List<Piece> chosen(Map<String, List<Piece>> forms, String name) {
        var form = forms.get(name);
        return form == null ? forms.getOrDefault("other", List.of()) : form;
    }
}
