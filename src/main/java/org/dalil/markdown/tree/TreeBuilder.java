package org.dalil.markdown.tree;

import org.owasp.html.HtmlStreamEventReceiver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts together what the sanitiser lets through. */
final class TreeBuilder implements HtmlStreamEventReceiver {
    private record Open(String name, Map<String, String> attributes, List<Markup> content) {
        static Open of(String name, Map<String, String> attributes) {
            return new Open(name, attributes, new ArrayList<>());
        }

        Element closed() {
            return new Element(name, attributes, content);
        }
    }

    private final Deque<Open> open = new ArrayDeque<>(List.of(Open.of("", Map.of())));
    private final StringBuilder chars = new StringBuilder();

    Element root() {
        endText();
        while (open.size() > 1) {
            close();
        }
        return open.element().closed();
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
        endText();
        var map = new LinkedHashMap<String, String>();
        for (var i = 0; i < attributes.size(); i += 2) {
            map.putIfAbsent(attributes.get(i), attributes.get(i + 1));
        }
        var opened = Open.of(name, map);
        if (Writer.isVoid(name)) {
            open.element().content().add(opened.closed());
        } else {
            open.push(opened);
        }
    }

    @Override
    public void closeTag(String name) {
        endText();
        if (isOpen(name)) {
            while (!open.element().name().equals(name)) {
                close();
            }
            close();
        }
    }

    @Override
    public void text(String text) {
        chars.append(text);
    }

    private boolean isOpen(String name) {
        for (var element : open) {
            if (element.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void close() {
        var closed = open.pop().closed();
        open.element().content().add(closed);
    }

    private void endText() {
        if (!chars.isEmpty()) {
            open.element().content().add(new Chars(chars.toString()));
            chars.setLength(0);
        }
    }
}
