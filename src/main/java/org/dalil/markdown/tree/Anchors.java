package org.dalil.markdown.tree;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of places within one article. Made as GitHub makes them, so that fragments written for
 * GitHub's rendering work, but with runs of hyphens joined; Arabic is kept, without harakat. Each
 * begins with {@code s-}: a heading "Search" may not take the id of the page's search field, nor a
 * name that scripts look up on {@code window} or {@code document}.
 */
public final class Anchors {
    private static final String PREFIX = "s-";
    private static final int LONGEST = 120;
    private static final Pattern DROPPED =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}_\\s-]|[\\u0640\\u064B-\\u0652\\u0670\\p{Cf}]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    /** The anchor of that heading or name, wherever it stands; not yet unique. */
    public static String of(String text) {
        var normal = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var words = BETWEEN_WORDS.matcher(DROPPED.matcher(normal).replaceAll("")).replaceAll("-");
        var name = words.substring(words.startsWith("-") ? 1 : 0);
        name = name.endsWith("-") ? name.substring(0, name.length() - 1) : name;
        return PREFIX + (name.isEmpty() ? "section" : cut(name));
    }

    /**
     * The anchor meant by a fragment without its {@code #}: percent-decoded, ours already or not.
     */
    static String ofFragment(String fragment) {
        var decoded = decoded(fragment);
        return of(decoded.startsWith(PREFIX) ? decoded.substring(PREFIX.length()) : decoded);
    }

    /** The address of an article with its fragment, if it has one, as the anchor it means. */
    public static String inFragment(String address) {
        var hash = address.indexOf('#');
        return hash < 0 || hash == address.length() - 1 || Addresses.isExternal(address)
                ? address
                : address.substring(0, hash + 1) + ofFragment(address.substring(hash + 1));
    }

    public static Fragments fragments(Element root) {
        return new Fragments(root);
    }

    /** The anchors that an article has, by what authors may have meant. */
    public static final class Fragments {
        private final Map<String, String> anchors = new HashMap<>();

        private Fragments(Element root) {
            root.visit(
                    element -> {
                        if (element.has("id")) {
                            anchors.putIfAbsent(loose(element.get("id")), element.get("id"));
                        }
                    });
        }

        /** Whether a browser that is led there finds it; the top of a page is always there. */
        public boolean has(String fragment) {
            return fragment.isEmpty()
                    || fragment.equalsIgnoreCase("top")
                    || anchors.containsKey(loose(ofFragment(fragment)));
        }

        /** Exact or, failing that, without regard to hyphens, which renderers set differently. */
        public String href(String fragment) {
            var anchor = ofFragment(fragment);
            return "#" + anchors.getOrDefault(loose(anchor), anchor);
        }

        private static String loose(String anchor) {
            return PREFIX + anchor.substring(PREFIX.length()).replaceAll("[-_]", "");
        }
    }

    /** A name of that kind that nothing else on the page has. */
    String unique(String text) {
        var wanted = of(text);
        var name = wanted;
        while (!taken.add(name)) {
            name = wanted + "-" + repeats.merge(wanted, 1, Integer::sum);
        }
        return name;
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return fragment;
        }
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var at = Character.isLowSurrogate(name.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return name.substring(0, at);
    }
}
