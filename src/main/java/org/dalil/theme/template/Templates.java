package org.dalil.theme.template;

import org.dalil.theme.template.Place.Where;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Reads one template: checks it and wraps every value in the escape that its place needs. The
 * wrapping helpers ({@code _plain}, {@code _address}, {@code _piece}) are names that no author may
 * write.
 */
public final class Templates {
    public static final String PLAIN = "_plain";
    public static final String ADDRESS = "_address";
    public static final String PIECE = "_piece";

    /** In place of Handlebars' own partials, whose arguments leak into one another. */
    public static final String INCLUDE = "_include";

    public static final String PARTIALS = "partials/";

    private final Markup markup = new Markup();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();
    private final Deque<Block> blocks = new ArrayDeque<>();

    /**
     * @param cut whether a branch so far ended in a name, which what follows must not continue
     */
    private record Block(String name, int line, Place opened, boolean cut) {
        Block branch(Place end) {
            return new Block(name, line, opened, cut || end.where() == Where.TAG_AFTER_BLOCK);
        }
    }

    private Templates() {}

    public static Template read(String source) {
        var reader = new Templates();
        for (var part : Parts.of(source)) {
            reader.part(part);
        }
        return reader.end();
    }

    private Template end() {
        for (var block : blocks) {
            found(block.line, Rule.SYNTAX, "{{#" + block.name + "}} is never closed");
        }
        if (markup.place().where() != Where.TEXT && blocks.isEmpty()) {
            found(0, Rule.SYNTAX, "the file ends inside a tag, a comment or a title");
        }
        findings.addAll(markup.findings());
        findings.sort(Comparator.comparingInt(Finding::line));
        return new Template(out.toString(), List.copyOf(findings), List.copyOf(references));
    }

    private void part(Part part) {
        switch (part) {
            case Part.Text(var text, var line) -> {
                markup.read(text, line);
                out.append(text);
            }
            case Part.Value value -> value(value);
            case Part.Open open -> open(open);
            case Part.Else other -> otherwise(other);
            case Part.Close close -> close(close);
            case Part.Include include -> include(include);
            case Part.Comment(var text, var line) -> keepLines(text, line);
            case Part.Refused(var rule, var reason, var line) -> found(line, rule, reason);
        }
    }

    /** A comment prints nothing; a line of its own vanishes, so it is kept as a comment. */
    private void keepLines(String text, int line) {
        if (!text.endsWith("}}")) {
            found(line, Rule.SYNTAX, "this comment is never closed");
        }
        out.append(text);
    }

    private void value(Part.Value value) {
        if (markup.place().where() == Where.BEFORE_VALUE) {
            markup.unquoted();
        }
        var isCall = Expression.value(value.body(), value.line(), findings, references);
        var inner = isCall ? "(" + value.body() + ")" : value.body();
        var place = markup.place();
        out.append(
                switch (place.where()) {
                    case TEXT -> value.edges().around(value.body());
                    case PLAIN_TEXT -> value.edges().around(PLAIN + " " + inner);
                    case VALUE -> value.edges().around(escape(place) + " " + inner);
                    default -> misplaced(value);
                });
        markup.place(place.printed());
    }

    private String misplaced(Part.Value value) {
        if (markup.place().where() != Where.UNQUOTED_VALUE) {
            found(value.line(), Rule.VALUE_IN_TAG, "a value may stand in text or in quotes only");
        }
        return "";
    }

    private static String escape(Place place) {
        if (!Attributes.isAddress(place.attribute())) {
            return PLAIN;
        }
        return place.text().isBlank() && !place.valued() ? ADDRESS : PIECE;
    }

    private void open(Part.Open open) {
        var name = Expression.block(open.body(), open.line(), findings, references);
        if (name.equals("layout") && markup.place().where() != Where.TEXT) {
            found(open.line(), Rule.BLOCK_ACROSS_MARKUP, "a layout stands in text");
        }
        markup.place(markup.place().atBlock());
        blocks.push(new Block(name, open.line(), markup.place(), false));
        out.append(open.edges().around("#" + open.body()));
    }

    private void otherwise(Part.Else other) {
        if (blocks.isEmpty()) {
            found(other.line(), Rule.SYNTAX, "{{else}} outside a block");
            return;
        }
        if (!other.body().equals("else")) {
            var body = other.body().substring("else".length()).strip();
            Expression.block(body, other.line(), findings, references);
        }
        sameMarkup(blocks.peek(), other.line());
        blocks.push(blocks.pop().branch(markup.place().atBlock()));
        markup.place(blocks.peek().opened);
        out.append(other.edges().around(other.body()));
    }

    private void close(Part.Close close) {
        if (blocks.isEmpty() || !blocks.peek().name.equals(close.body())) {
            var open = blocks.isEmpty() ? "no block" : "{{#" + blocks.peek().name + "}}";
            found(close.line(), Rule.SYNTAX, "{{/" + close.body() + "}} but " + open + " is open");
            return;
        }
        var block = blocks.pop().branch(markup.place().atBlock());
        sameMarkup(block, close.line());
        var end = markup.place().atBlock();
        markup.place(block.cut ? end.to(Where.TAG_AFTER_BLOCK) : end.closing(block.opened));
        out.append(close.edges().around("/" + close.body()));
    }

    private void sameMarkup(Block block, int line) {
        if (!markup.place().atBlock().matches(block.opened)) {
            found(
                    line,
                    Rule.BLOCK_ACROSS_MARKUP,
                    "the block of line " + block.line + " ends in other markup than it began in");
        }
    }

    private void include(Part.Include include) {
        var name = Expression.include(include.body(), include.line(), findings, references);
        if (markup.place().where() != Where.TEXT) {
            found(include.line(), Rule.BLOCK_ACROSS_MARKUP, "a partial stands in text only");
        }
        var rest = include.body().substring(name.length());
        out.append(include.edges().around(INCLUDE + " \"" + PARTIALS + name + "\"" + rest));
    }

    private void found(int line, Rule rule, String reason) {
        findings.add(new Finding(line, rule, reason));
    }
}
