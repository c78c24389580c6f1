package org.dalil.markdown;

import jakarta.inject.Singleton;

import org.dalil.markdown.dialect.Dialect;
import org.dalil.markdown.tree.Anchors;
import org.dalil.markdown.tree.Directions;
import org.dalil.markdown.tree.Dressing;
import org.dalil.markdown.tree.Element;
import org.dalil.markdown.tree.Outline;
import org.dalil.markdown.tree.PlainText;
import org.dalil.markdown.tree.References;
import org.dalil.markdown.tree.Sanitiser;
import org.dalil.markdown.tree.Sections;
import org.dalil.markdown.tree.TitleHeading;
import org.dalil.markdown.tree.Unmarked;
import org.dalil.markdown.tree.Writer;
import org.dalil.text.SafeHtml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The door of this package: what an article's Markdown becomes. Safe for many threads. Every text
 * that fits {@link Bounds} is rendered, whatever it holds, in bounded time; a longer one is refused
 * with {@link BodyTooLong}. Front matter at the head of a text is left out everywhere.
 */
@Singleton
public class Documents {
    private static final int REMEMBERED = 150_000;

    private final Dialect dialect = new Dialect(Bounds.NESTING);
    private final Sanitiser sanitiser = new Sanitiser();

    /**
     * Trees of the texts at hand: one that is imported is asked for its title, its links and its
     * sections within a moment. Weighed by characters of Markdown.
     */
    private final Recent<Element> trees = new Recent<>(REMEMBERED);

    /** A report at hand is asked for its parts by whoever checks, shows or compares it. */
    private final Recent<ReportSections> reports = new Recent<>(REMEMBERED);

    public Rendered render(Source source) {
        var outline = outline(source.markdown(), source.title());
        var linked = Linking.in(outline.root(), source.links(), source.imageHosts());
        var dressed = Dressing.on(linked, source.language());
        var directed = Directions.set(dressed, source.language());
        return new Rendered(
                new SafeHtml(Writer.write(directed)),
                outline.headings().stream().map(Documents::heading).toList());
    }

    /**
     * The text for search, by heading, with the anchors that {@link #render} gives. The first
     * section is always there, even if nothing stands before the first heading.
     */
    public List<Section> sections(String markdown, String title) {
        return Sections.of(outline(markdown, title).root()).stream()
                .map(Documents::section)
                .toList();
    }

    /** The four parts of a resolution report, as far as they are there. */
    public ReportSections report(String markdown) {
        return reports.of(body(markdown), body -> ReportSections.of(body, dialect.slices(body)));
    }

    /** Plain text, a line for each block or item: the environment of a report, as it is listed. */
    public List<String> lines(String markdown) {
        var text = PlainText.of(tree(markdown).content());
        return text.lines().toList();
    }

    /**
     * For what shows no markup (a mail's plain text): items stay a list, links name their address.
     */
    public String plain(Source source) {
        var outline = outline(source.markdown(), source.title());
        return Unmarked.of(Linking.in(outline.root(), source.links(), source.imageHosts()));
    }

    /** Every destination of a link or picture that is not a fragment of the same text, in order. */
    public Set<String> destinations(String markdown) {
        var found = new LinkedHashSet<String>();
        Outline.shown(tree(markdown))
                .visit(element -> Linking.destination(element).ifPresent(found::add));
        return found;
    }

    /**
     * The address of every picture that says nothing to who does not see it, as often as it stands.
     */
    public List<String> undescribed(String markdown) {
        var found = new ArrayList<String>();
        Outline.shown(tree(markdown))
                .visit(
                        element -> {
                            if (element.is("img") && element.get("alt").isBlank()) {
                                found.add(element.get("src"));
                            }
                        });
        return found;
    }

    /** Every link and picture, in order, with those that lead to a place of the same text. */
    public List<Reference> references(String markdown, String title) {
        var root = outline(markdown, title).root();
        var fragments = Anchors.fragments(root);
        return References.of(root).stream().map(each -> reference(each, fragments)).toList();
    }

    /** The names of all places of a text that an address may lead to. */
    public Set<String> anchors(String markdown, String title) {
        var found = new HashSet<String>();
        outline(markdown, title)
                .root()
                .visit(
                        element -> {
                            if (element.has("id")) {
                                found.add(element.get("id"));
                            }
                        });
        return found;
    }

    /** The place that a fragment ({@code #steps}) of another text's address leads to. */
    public static String anchor(String fragment) {
        return Anchors.inFragment(fragment).substring(1);
    }

    /** The first heading of the first level, plain: many files have their title there. */
    public Optional<String> firstHeading(String markdown) {
        var found = new ArrayList<String>();
        tree(markdown)
                .visit(
                        element -> {
                            if (element.name().equals("h1")) {
                                found.add(PlainText.line(element));
                            }
                        });
        return found.stream().filter(heading -> !heading.isBlank()).findFirst();
    }

    private Outline outline(String markdown, String title) {
        return Outline.of(TitleHeading.dropped(tree(markdown), title));
    }

    private Element tree(String markdown) {
        return trees.of(body(markdown), body -> sanitiser.sanitise(dialect.toHtml(body)));
    }

    private static String body(String markdown) {
        if (!Bounds.bodyFits(markdown)) {
            throw new BodyTooLong();
        }
        return FrontMatter.bodyOf(markdown);
    }

    private static Reference reference(References.Placed placed, Anchors.Fragments fragments) {
        var element = placed.element();
        var destination = element.get(element.is("a") ? "href" : "src");
        var heading = placed.heading();
        return new Reference(
                destination,
                heading == null ? "" : heading.get("id"),
                heading == null ? "" : PlainText.line(heading),
                destination.startsWith("#") && !fragments.has(destination.substring(1)));
    }

    private static Heading heading(Element heading) {
        return new Heading(Outline.level(heading), heading.get("id"), PlainText.line(heading));
    }

    private static Section section(Sections.Part part) {
        var heading = part.heading();
        return heading == null
                ? new Section("", "", 1, part.text())
                : new Section(
                        heading.get("id"),
                        PlainText.line(heading),
                        Outline.level(heading),
                        part.text());
    }
}
