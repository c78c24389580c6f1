package org.dalil.theme.template;

import org.dalil.theme.template.Part.Edges;

import java.util.ArrayList;
import java.util.List;

/** Cuts a template into literal markup and tags. */
final class Parts {
    private final String source;
    private final List<Part> parts = new ArrayList<>();
    private int at;
    private int line = 1;

    private Parts(String source) {
        this.source = source;
    }

    static List<Part> of(String source) {
        var cutter = new Parts(source);
        while (cutter.at < source.length()) {
            cutter.next();
        }
        return cutter.parts;
    }

    private void next() {
        var open = source.indexOf("{{", at);
        if (open < 0) {
            text(source.length());
        } else if (open > at) {
            text(open);
        } else {
            tag();
        }
    }

    private void text(int end) {
        var text = source.substring(at, end);
        parts.add(new Part.Text(text, line));
        moveTo(end);
        if (text.endsWith("\\") && end < source.length()) {
            parts.add(new Part.Refused(Rule.SYNTAX, "write a brace as &#123;, not \\{{", line));
        }
    }

    private void tag() {
        var start = at + 2;
        var before = source.startsWith("~", start);
        start += before ? 1 : 0;
        if (source.startsWith("{", start)) {
            refuse(Rule.RAW_OUTPUT, "{{{ prints without escaping", source.indexOf("}}", start));
        } else if (source.startsWith("!--", start)) {
            comment(source.indexOf("--", start + 3));
        } else if (source.startsWith("!", start)) {
            comment(start);
        } else {
            tag(start, before, end(start));
        }
    }

    private void tag(int start, boolean before, int end) {
        if (end < 0) {
            refuse(Rule.SYNTAX, "this tag is never closed with }}", -1);
            return;
        }
        var after = source.charAt(end - 1) == '~' && end - 1 > start;
        var written = source.substring(start, after ? end - 1 : end);
        var body = written.strip();
        parts.add(part(body, new Edges(before, after, lines(written) - lines(body))));
        moveTo(end + 2);
    }

    private Part part(String body, Edges edges) {
        var sign = body.isEmpty() ? ' ' : body.charAt(0);
        var rest = body.isEmpty() ? "" : body.substring(1).strip();
        return switch (sign) {
            case ' ' -> new Part.Refused(Rule.SYNTAX, "an empty tag", line);
            case '&' -> new Part.Refused(Rule.RAW_OUTPUT, "{{& prints without escaping", line);
            case '^' ->
                    new Part.Refused(Rule.SYNTAX, "write {{else}} or {{#unless}}, not {{^", line);
            case '=' -> new Part.Refused(Rule.SYNTAX, "delimiters stay {{ and }}", line);
            case '*' -> new Part.Refused(Rule.SYNTAX, "themes have no decorators", line);
            case '>' -> new Part.Include(rest, edges, line);
            case '/' -> new Part.Close(rest, edges, line);
            case '#' ->
                    rest.startsWith(">") || rest.startsWith("*")
                            ? new Part.Refused(
                                    Rule.SYNTAX, "themes have no inline partials; see layout", line)
                            : new Part.Open(rest, edges, line);
            default ->
                    body.equals("else") || body.startsWith("else ")
                            ? new Part.Else(body, edges, line)
                            : new Part.Value(body, edges, line);
        };
    }

    /** The first {@code }}} outside quotes, or -1. */
    private int end(int start) {
        var quote = ' ';
        for (var i = start; i < source.length(); i++) {
            var c = source.charAt(i);
            if (quote != ' ') {
                quote = c == quote ? ' ' : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (source.startsWith("}}", i)) {
                return i;
            }
        }
        return -1;
    }

    private void comment(int from) {
        var end = from < 0 ? -1 : source.indexOf("}}", from);
        var to = end < 0 ? source.length() : end + 2;
        parts.add(new Part.Comment(source.substring(at, to), line));
        moveTo(to);
    }

    private void refuse(Rule rule, String reason, int end) {
        parts.add(new Part.Refused(rule, reason, line));
        moveTo(end < 0 ? source.length() : source.startsWith("}}}", end) ? end + 3 : end + 2);
    }

    private void moveTo(int end) {
        line += lines(source.substring(at, end));
        at = end;
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
