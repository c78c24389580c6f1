package org.dalil.theme.template;

import org.dalil.theme.template.Reference.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What stands inside a tag: a path, or a helper with arguments, which may be calls in parentheses.
 * Reading one checks names and collects what it refers to.
 */
final class Expression {
    /** Each prints a value. What they do is told in docs/themes.md. */
    static final Set<String> HELPERS =
            Set.of("t", "n", "date", "moment", "ago", "asset", "dir", "lang", "content");

    static final Set<String> BLOCKS = Set.of("if", "unless", "each", "with", "layout");

    /** These mean something without an argument; the others need one. */
    private static final Set<String> ALONE = Set.of("dir", "lang", "content");

    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"]*\"|'[^']*'|[()]|[^\\s()=\"'|]+=|[^\\s()=\"'|]+|\\S");
    private static final Pattern PATH =
            Pattern.compile(
                    "(?:\\.\\./)*(?:\\.\\.|\\.|this|@(?:index|first|last|key|theme)"
                            + "|[\\p{L}_][\\p{L}\\p{N}_]*)(?:[./][\\p{L}_][\\p{L}\\p{N}_]*)*");
    private static final Pattern LITERAL = Pattern.compile("\".*\"|'.*'|-?[0-9.]+|true|false|null");

    private final List<String> tokens = new ArrayList<>();
    private final int line;
    private final List<Finding> findings;
    private final List<Reference> references;
    private int at;

    private Expression(String body, int line, List<Finding> findings, List<Reference> references) {
        this.line = line;
        this.findings = findings;
        this.references = references;
        var token = TOKEN.matcher(body);
        while (token.find()) {
            tokens.add(token.group());
        }
    }

    /** {@code {{…}}} that prints. Answers whether it calls a helper. */
    static boolean value(String body, int line, List<Finding> found, List<Reference> references) {
        var expression = new Expression(body, line, found, references);
        var head = expression.tokens.getFirst();
        if (expression.tokens.size() == 1 && !HELPERS.contains(head)) {
            expression.path(head);
            return false;
        }
        expression.call(HELPERS);
        expression.expectEnd();
        return true;
    }

    /** {@code {{#…}}} or what follows {@code else}. Answers the block's name. */
    static String block(String body, int line, List<Finding> found, List<Reference> references) {
        var expression = new Expression(body, line, found, references);
        expression.call(BLOCKS);
        expression.expectEnd();
        return expression.tokens.getFirst();
    }

    /** {@code {{> …}}}. Answers the partial's name. */
    static String include(String body, int line, List<Finding> found, List<Reference> references) {
        var expression = new Expression(body, line, found, references);
        var name = expression.tokens.isEmpty() ? "" : expression.tokens.getFirst();
        if (name.matches("[a-z0-9][a-z0-9/_-]*")) {
            references.add(new Reference(Kind.PARTIAL, name, line));
        } else {
            expression.found(Rule.SYNTAX, "a partial is named by itself: {{> card}}");
        }
        expression.at = 1;
        expression.arguments(name);
        expression.expectEnd();
        return name;
    }

    private void call(Set<String> known) {
        var head = take();
        if (!known.contains(head)) {
            found(
                    Rule.UNKNOWN_HELPER,
                    known == BLOCKS
                            ? "there is no block '" + head + "', only if unless each with layout"
                            : "there is no helper '" + head + "'");
        }
        var first = at;
        arguments(head);
        if (at == first && !ALONE.contains(head)) {
            found(Rule.SYNTAX, "'" + head + "' needs a value");
        }
    }

    private void arguments(String head) {
        var first = at;
        var names = new TreeSet<String>();
        while (at < tokens.size() && !tokens.get(at).equals(")")) {
            var token = take();
            if (token.endsWith("=") && token.length() > 1) {
                names.add(token.substring(0, token.length() - 1));
                named(head, token.substring(0, token.length() - 1));
            } else {
                argument(token);
            }
        }
        refer(head, first < tokens.size() ? tokens.get(first) : "", names);
    }

    private void named(String head, String name) {
        if (!HELPERS.contains(head)) {
            references.add(new Reference(Kind.ARGUMENT, name, line));
        }
        if (at < tokens.size()) {
            argument(take());
        } else {
            found(Rule.SYNTAX, name + "= needs a value");
        }
    }

    private void argument(String token) {
        if (token.equals("(")) {
            call(HELPERS);
            if (at < tokens.size()) {
                at++;
            } else {
                found(Rule.SYNTAX, "a ) is missing");
            }
        } else if (!LITERAL.matcher(token).matches()) {
            path(token);
        }
    }

    private void refer(String head, String first, Set<String> names) {
        var isWritten = first.startsWith("\"") || first.startsWith("'");
        if (head.equals("layout") && !isWritten) {
            found(Rule.SYNTAX, "a layout is named by itself: {{#layout \"base\"}}");
        }
        if (!isWritten || first.length() < 2) {
            return;
        }
        var name = first.substring(1, first.length() - 1);
        switch (head) {
            case "t" -> references.add(new Reference(Kind.MESSAGE, name, line, names));
            case "asset" -> references.add(new Reference(Kind.ASSET, name, line));
            case "layout" -> references.add(new Reference(Kind.LAYOUT, name, line));
            default -> {}
        }
    }

    private void path(String token) {
        if (!PATH.matcher(token).matches()) {
            found(Rule.SYNTAX, "'" + token + "' is no name of a value");
        }
    }

    private void expectEnd() {
        if (at < tokens.size()) {
            found(Rule.SYNTAX, "'" + tokens.get(at) + "' is too much here");
        }
    }

    private String take() {
        return at < tokens.size() ? tokens.get(at++) : "";
    }

    private void found(Rule rule, String reason) {
        findings.add(new Finding(line, rule, reason));
    }
}
