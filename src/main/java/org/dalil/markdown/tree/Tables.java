package org.dalil.markdown.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Tables in a region that scrolls, takes focus and has a name of its own (two regions of one name
 * confuse whoever goes from one to the next by ear). Columns of numbers get the class {@code num};
 * {@code :--} and {@code --:} are the start and the end of a line, whichever way it runs.
 */
final class Tables {
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[\\p{Sc}\\p{Z}+\\-\u2212~<>\u2264\u2265\u200E\u200F\u061C]*\\p{Nd}[\\p{Nd}.,\u066B\u066C\\p{Z}]*"
                        + "[\\p{Z}%\u066A\u2030\\p{Sc}\u200E\u200F]*");

    private final String word;
    private int count;

    Tables(String word) {
        this.word = word;
    }

    Element dressed(Element table) {
        count++;
        var rows = rows(table);
        var numeric = numericColumns(rows);
        var dressed = withRows(table, row -> row(row, numeric));
        return Element.of("div", dressed)
                .with("class", "table-scroll")
                .with("role", "region")
                .with("tabindex", "0")
                .with("aria-label", name(table));
    }

    private String name(Element table) {
        var caption =
                table.content().stream()
                        .filter(part -> part instanceof Element e && e.is("caption"))
                        .map(PlainText::line)
                        .findFirst()
                        .orElse("");
        var numbered = word + " " + count;
        return caption.isEmpty() ? numbered : numbered + ": " + caption;
    }

    private static Element row(Element row, Set<Integer> numeric) {
        var cells = new ArrayList<Markup>();
        var column = 0;
        for (var part : row.content()) {
            if (part instanceof Element cell && cell.is("td", "th")) {
                cells.add(cell(cell, numeric.contains(column++)));
            } else {
                cells.add(part);
            }
        }
        return row.holding(cells);
    }

    private static Element cell(Element cell, boolean numeric) {
        var classes = new ArrayList<String>();
        switch (cell.get("align")) {
            case "left" -> classes.add("start");
            case "center" -> classes.add("center");
            case "right" -> classes.add("end");
            default -> {}
        }
        if (numeric) {
            classes.add("num");
        }
        var bare = headed(cell.without("align"));
        return classes.isEmpty() ? bare : bare.with("class", String.join(" ", classes));
    }

    /** A head without a word is no head to whoever listens to the table. */
    private static Element headed(Element cell) {
        return cell.is("th") && PlainText.line(cell).isEmpty()
                ? cell.named("td").without("scope")
                : cell;
    }

    private static Set<Integer> numericColumns(List<List<Element>> rows) {
        var numeric = new HashSet<Integer>();
        var words = new HashSet<Integer>();
        for (var row : rows) {
            for (var i = 0; i < row.size(); i++) {
                var text = PlainText.line(row.get(i));
                if (!row.get(i).is("th") && !text.isEmpty()) {
                    (isNumber(row.get(i), text) ? numeric : words).add(i);
                }
            }
        }
        numeric.removeAll(words);
        return numeric;
    }

    private static boolean isNumber(Element cell, String text) {
        return NUMBER.matcher(text).matches()
                && cell.content().stream()
                        .noneMatch(part -> part instanceof Element e && e.isBlock());
    }

    private static List<List<Element>> rows(Element table) {
        var rows = new ArrayList<List<Element>>();
        withRows(
                table,
                row -> {
                    rows.add(cells(row));
                    return row;
                });
        return rows;
    }

    /** Its own rows, not those of a table in one of its cells. */
    private static Element withRows(Element parent, UnaryOperator<Element> change) {
        var content = new ArrayList<Markup>();
        for (var part : parent.content()) {
            content.add(
                    switch (part) {
                        case Element row when row.is("tr") -> change.apply(row);
                        case Element group when group.is("thead", "tbody", "tfoot") ->
                                withRows(group, change);
                        default -> part;
                    });
        }
        return parent.holding(content);
    }

    private static List<Element> cells(Element row) {
        return row.content().stream()
                .filter(part -> part instanceof Element cell && cell.is("td", "th"))
                .map(Element.class::cast)
                .toList();
    }
}
