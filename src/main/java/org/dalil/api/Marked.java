package org.dalil.api;

import org.dalil.search.Fragment;

import java.util.List;
import java.util.stream.Collectors;

/** Fragments as a programmer next door wants them: one string that is safe to show as HTML. */
final class Marked {
    private Marked() {}

    static String html(List<Fragment> fragments) {
        return fragments.stream().map(Marked::html).collect(Collectors.joining());
    }

    private static String html(Fragment fragment) {
        var text = escaped(fragment.text());
        return fragment.marked() ? "<mark>" + text + "</mark>" : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
