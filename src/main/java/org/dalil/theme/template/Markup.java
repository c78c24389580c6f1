package org.dalil.theme.template;

import org.dalil.theme.template.Place.Where;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Follows the HTML of a template character by character, as a browser's tokenizer would, so that it
 * is known at every tag of Handlebars what stands around it. Stricter than a browser: what a
 * browser would have to guess at is refused.
 */
final class Markup {
    private static final Set<String> FORBIDDEN =
            Set.of("base", "object", "embed", "applet", "style", "frame", "frameset", "plaintext");

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> attributes = new HashSet<>();
    private Place place = Place.START;
    private int line = 1;

    Place place() {
        return place;
    }

    void place(Place next) {
        place = next;
    }

    List<Finding> findings() {
        return findings;
    }

    void read(String text, int from) {
        line = from;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            next(c);
            line += c == '\n' ? 1 : 0;
        }
    }

    private void next(char c) {
        switch (place.where()) {
            case TEXT -> place = c == '<' ? place.to(Where.TAG_START) : place;
            case TAG_START -> tagStart(c);
            case ELEMENT_NAME -> elementName(c);
            case TAG -> tag(c);
            case TAG_AFTER_BLOCK -> tagAfterBlock(c);
            case ATTRIBUTE_NAME -> attributeName(c);
            case AFTER_NAME -> afterName(c);
            case BEFORE_VALUE -> beforeValue(c);
            case VALUE -> value(c);
            case UNQUOTED_VALUE -> unquotedValue(c);
            case PLAIN_TEXT, RAW_TEXT -> content(c);
            case END_TAG, DECLARATION -> place = c == '>' ? place.to(Where.TEXT) : place.with(c);
            case COMMENT -> comment(c);
        }
    }

    private void tagStart(char c) {
        var read = place.with(c);
        if (read.text().equals("!--")) {
            place = place.to(Where.COMMENT);
        } else if (read.text().equals("!") || read.text().equals("!-")) {
            place = read;
        } else if (read.text().startsWith("!") || c == '?') {
            place = place.to(Where.DECLARATION);
        } else if (c == '/') {
            place = place.to(Where.END_TAG);
        } else if (Character.isLetter(c)) {
            attributes.clear();
            place = place.to(Where.ELEMENT_NAME).inElement("" + Character.toLowerCase(c));
        } else {
            found(Rule.SYNTAX, "write a < that is text as &lt;");
            place = place.to(Where.TEXT);
        }
    }

    private void elementName(char c) {
        if (isBlank(c) || c == '/') {
            place = place.to(Where.TAG);
        } else if (c == '>') {
            tagEnd();
        } else {
            place = place.inElement(place.element() + Character.toLowerCase(c));
        }
    }

    private void tag(char c) {
        if (c == '>') {
            tagEnd();
        } else if (c == '"' || c == '\'' || c == '=' || c == '<') {
            found(Rule.SYNTAX, "a stray " + c + " in <" + place.element() + ">");
        } else if (!isBlank(c) && c != '/') {
            place = place.to(Where.ATTRIBUTE_NAME).with(c);
        }
    }

    private void tagAfterBlock(char c) {
        if (!isBlank(c) && c != '/' && c != '>') {
            found(Rule.BLOCK_ACROSS_MARKUP, "a block cannot cut the name of an attribute");
        }
        place = place.to(Where.TAG);
        tag(c);
    }

    private void attributeName(char c) {
        if (c == '=') {
            place = named().to(Where.BEFORE_VALUE);
        } else if (isBlank(c) || c == '/' || c == '>') {
            place = named().to(Where.AFTER_NAME);
            afterName(c);
        } else {
            place = place.with(Character.toLowerCase(c));
        }
    }

    private Place named() {
        var name = place.text().toLowerCase(Locale.ROOT);
        attributes.add(name);
        Attributes.name(name, line).ifPresent(findings::add);
        return place.named(name);
    }

    private void afterName(char c) {
        if (c == '=') {
            place = place.to(Where.BEFORE_VALUE);
        } else if (!isBlank(c)) {
            place = place.to(Where.TAG);
            tag(c);
        }
    }

    private void beforeValue(char c) {
        if (c == '"' || c == '\'') {
            place = place.quoted(c);
        } else if (c == '>') {
            place = place.to(Where.TAG);
            tagEnd();
        } else if (!isBlank(c)) {
            unquoted();
        }
    }

    /** Also called where a value of the page comes right after the equals sign. */
    void unquoted() {
        found(Rule.UNQUOTED_ATTRIBUTE, "put the value of " + place.attribute() + "= in quotes");
        place = place.to(Where.UNQUOTED_VALUE);
    }

    private void value(char c) {
        if (c == place.quote()) {
            Attributes.value(place, line).ifPresent(findings::add);
            place = place.to(Where.TAG);
            return;
        }
        var isAddress = Attributes.isAddress(place.attribute());
        if (isAddress && place.valued() && place.text().isBlank() && "/?#&".indexOf(c) < 0) {
            found(Rule.ADDRESS, "after a whole address only / ? # or & may follow");
        }
        place = place.with(c);
    }

    private void unquotedValue(char c) {
        if (c == '>') {
            tagEnd();
        } else if (isBlank(c)) {
            place = place.to(Where.TAG);
        }
    }

    private void tagEnd() {
        var element = place.element();
        if (FORBIDDEN.contains(element)) {
            found(Rule.FORBIDDEN_ELEMENT, "<" + element + "> is not for themes");
        }
        if (element.equals("script") && !attributes.contains("src")) {
            found(Rule.INLINE_SCRIPT, "<script> needs a src; script in the page is not run");
        }
        place =
                switch (element) {
                    case "script", "style", "xmp", "noembed", "noframes", "iframe" ->
                            place.to(Where.RAW_TEXT);
                    case "title", "textarea" -> place.to(Where.PLAIN_TEXT);
                    default -> place.to(Where.TEXT);
                };
    }

    private void content(char c) {
        var end = "</" + place.element();
        var read = place.text() + Character.toLowerCase(c);
        if (read.endsWith(end)) {
            place = place.to(Where.END_TAG);
            return;
        }
        if (place.element().equals("script") && !isBlank(c) && !end.startsWith(read.strip())) {
            found(Rule.INLINE_SCRIPT, "script belongs in a file of assets/");
            read = "";
        }
        place = place.reading(read.substring(Math.max(0, read.length() - end.length())));
    }

    private void comment(char c) {
        place = place.with(c);
        if (place.text().endsWith("-->")) {
            place = place.to(Where.TEXT);
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private void found(Rule rule, String reason) {
        findings.add(new Finding(line, rule, reason));
    }
}
