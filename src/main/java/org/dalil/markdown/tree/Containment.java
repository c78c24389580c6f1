package org.dalil.markdown.tree;

import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Stands before and behind the sanitiser's balancer and keeps its work linear. It opens bold again
 * in every block after one in which it was left open, and searches all open elements for each end:
 * a document of unclosed tags costs it minutes. So nothing opens deeper than the bound, formatting
 * ends with its block, and elements that are not on the list do not take part at all.
 */
final class Containment implements HtmlStreamEventReceiver {
    private static final int DEEPEST = 100;
    private static final Set<String> FORMATTING =
            Set.of(
                    "b", "bdi", "bdo", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q", "s",
                    "samp", "small", "span", "strong", "sub", "sup", "u", "var");

    /** Not allowed, but the policy must see them to drop what is in them. */
    private static final Set<String> SWALLOWED =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "noembed",
                    "noframes",
                    "iframe",
                    "object",
                    "title");

    private final HtmlStreamEventReceiver balancer;
    private final Set<String> allowed;
    private final Depth depth;
    private final Deque<String> formatting = new ArrayDeque<>();

    Containment(HtmlStreamEventReceiver balancer, Set<String> allowed, Depth depth) {
        this.balancer = balancer;
        this.allowed = allowed;
        this.depth = depth;
    }

    @Override
    public void openDocument() {
        balancer.openDocument();
    }

    @Override
    public void closeDocument() {
        balancer.closeDocument();
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        if (SWALLOWED.contains(name)) {
            balancer.openTag(name, attributes);
            return;
        }
        if (!allowed.contains(name) || depth.open >= DEEPEST && !Writer.isVoid(name)) {
            return;
        }
        endFormattingAt(name);
        if (FORMATTING.contains(name)) {
            formatting.push(name);
        }
        balancer.openTag(name, attributes);
    }

    @Override
    public void closeTag(String name) {
        if (SWALLOWED.contains(name) || allowed.contains(name)) {
            endFormattingAt(name);
            formatting.removeFirstOccurrence(name);
            balancer.closeTag(name);
        }
    }

    @Override
    public void text(String text) {
        balancer.text(text);
    }

    private void endFormattingAt(String name) {
        if (Element.isBlock(name)) {
            while (!formatting.isEmpty()) {
                balancer.closeTag(formatting.pop());
            }
        }
    }

    /** The elements open behind the balancer, where every element that opens is also closed. */
    static final class Depth implements HtmlSanitizer.Policy {
        private final HtmlSanitizer.Policy policy;
        private int open;

        Depth(HtmlSanitizer.Policy policy) {
            this.policy = policy;
        }

        @Override
        public void openDocument() {
            policy.openDocument();
        }

        @Override
        public void closeDocument() {
            policy.closeDocument();
        }

        @Override
        public void openTag(String name, List<String> attributes) {
            open += Writer.isVoid(name) ? 0 : 1;
            policy.openTag(name, attributes);
        }

        @Override
        public void closeTag(String name) {
            open -= Writer.isVoid(name) ? 0 : 1;
            policy.closeTag(name);
        }

        @Override
        public void text(String text) {
            policy.text(text);
        }
    }
}
