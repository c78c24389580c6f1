package org.dalil.markdown.tree;

import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The allow-list. Everything passes through it, what our renderer wrote too: safety rests on this
 * list and on {@link Writer} alone. Safe for many threads.
 */
public final class Sanitiser {
    private static final Set<String> ELEMENTS =
            Set.of(
                    """
                    a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt
                    em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp
                    rt ruby s samp section small span strong sub summary sup table tbody td tfoot
                    th thead tr u ul var wbr input
                    """
                            .strip()
                            .split("\\s+"));
    private static final Pattern CLASSES =
            Pattern.compile(
                    "language-[\\w+#.-]{1,40}"
                            + "|alert alert-(?:note|tip|important|warning|caution)"
                            + "|footnotes|footnote-ref|footnote-backref");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern ALIGNMENT = Pattern.compile("left|center|right");
    private static final Pattern LANGUAGE =
            Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");
    private static final AttributePolicy ADDRESS =
            (_, _, address) -> Addresses.isSafe(address) ? address.strip() : null;
    private static final Set<String> FLAGS = Set.of("", "open", "reversed", "checked", "disabled");

    private final PolicyFactory policy =
            new HtmlPolicyBuilder()
                    .allowElements(ELEMENTS.toArray(String[]::new))
                    .allowElements(Sanitiser::checkbox, "input")
                    .allowWithoutAttributes("span")
                    .allowUrlProtocols("http", "https", "mailto", "tel")
                    .allowAttributes("href")
                    .matching(ADDRESS)
                    .onElements("a")
                    .allowAttributes("src")
                    .matching(ADDRESS)
                    .onElements("img")
                    .allowAttributes("name")
                    .onElements("a")
                    .allowAttributes("id", "title")
                    .globally()
                    .allowAttributes("alt")
                    .onElements("img")
                    .allowAttributes("class")
                    .matching(CLASSES)
                    .globally()
                    .allowAttributes("dir")
                    .matching(true, "ltr", "rtl", "auto")
                    .globally()
                    .allowAttributes("lang")
                    .matching(LANGUAGE)
                    .globally()
                    .allowAttributes("width", "height")
                    .matching(NUMBER)
                    .onElements("img")
                    .allowAttributes("start", "value")
                    .matching(NUMBER)
                    .onElements("ol", "li")
                    .allowAttributes("colspan", "rowspan")
                    .matching(Pattern.compile("\\d{1,3}"))
                    .onElements("td", "th")
                    .allowAttributes("align")
                    .matching(ALIGNMENT)
                    .onElements("td", "th")
                    .allowAttributes("scope")
                    .matching(true, "row", "col", "rowgroup", "colgroup")
                    .onElements("th")
                    .allowAttributes("open", "reversed", "checked", "disabled")
                    .matching((_, _, value) -> FLAGS.contains(value) ? "" : null)
                    .onElements("details", "ol", "input")
                    .allowAttributes("type")
                    .matching(true, "checkbox")
                    .onElements("input")
                    .toFactory();

    public Element sanitise(String html) {
        var builder = new TreeBuilder();
        var depth = new Containment.Depth(policy.apply(builder));
        HtmlSanitizer.sanitize(html, depth, balancer -> new Containment(balancer, ELEMENTS, depth));
        return builder.root();
    }

    /** Of all controls only the check box of a task list, and nobody can tick it. */
    private static @Nullable String checkbox(String name, List<String> attributes) {
        var isCheckbox = attributes.indexOf("checkbox") % 2 == 1 && attributes.contains("type");
        return isCheckbox && attributes.contains("disabled") ? name : null;
    }
}
