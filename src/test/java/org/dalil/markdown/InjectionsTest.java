package org.dalil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What reaches a browser is judged on the parsed document, by a list that is not the sanitiser's.
 */
class InjectionsTest {
    private static final Set<String> ELEMENTS =
            Set.of(
                    """
                    a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em
                    figcaption figure h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt
                    ruby s samp section small span strong sub summary sup table tbody td tfoot th
                    thead tr u ul var wbr
                    """
                            .strip()
                            .split("\\s+"));
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    """
                    alt aria-label checked class colspan dir disabled height href id lang open rel
                    reversed role rowspan scope src start tabindex title type value width
                    """
                            .strip()
                            .split("\\s+"));
    private static final Set<String> ROLES = Set.of("note", "region", "doc-backlink");
    private static final Pattern CLASS =
            Pattern.compile(
                    "alert alert-\\w+|alert-title|table-scroll|task|footnotes|footnote-(back)?ref"
                            + "|language-[\\w+#.-]+|(start|center|end)? ?(num)?");
    private static final Pattern ADDRESS =
            Pattern.compile("(https?|mailto|tel):.*|[^:]*|[^:]*[/?#].*", Pattern.DOTALL);
    private static final Pattern ELSEWHERE = Pattern.compile("[a-zA-Z][\\w+.-]*:|[/\\\\]{2}");

    /** Places in which a vector may stand; it takes the place of the dollar sign. */
    private static final List<String> PLACES =
            List.of(
                    "$",
                    "> $",
                    "- $",
                    "| $ |\n|---|\n| $ |",
                    "## $",
                    "**$**",
                    "[$](x.md)",
                    "x <b>$</b>",
                    "<div>\n$\n</div>\n\n<p>$</p>");

    private final Documents documents = new Documents();

    static List<String> vectors() {
        return Injections.ALL;
    }

    @Test
    void areMany() {
        assertThat(Injections.ALL).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void areHarmless(String vector) {
        for (var place : PLACES) {
            check(rendered(place.replace("$", vector)));
        }
    }

    /** If this fails, the checks above see nothing. */
    @Test
    void wouldBeSeen() {
        var seen = Injections.ALL.stream().filter(vector -> !isHarmless("<p>" + vector + "</p>"));
        assertThat(seen.count()).isGreaterThan(60);
    }

    @Test
    void areHarmlessInTheTitleAndInResolvedLinks() {
        var source =
                new Source(
                        "# <b>x</b>\n\n[x](a.md) ![x](a.png)",
                        "<script>alert(1)</script>",
                        Language.ENGLISH,
                        _ -> new Link.To("javascript:alert(1)"),
                        Set.of());
        var html = documents.render(source).html().markup();
        check(html);
        assertThat(Jsoup.parseBodyFragment(html).select("a, img")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void leaveTheTextAfterThem(String vector) {
        var swallowing =
                Stream.of("<script>alert(1)//", "<!--", "<textarea", "<title", "<style", "<?");
        if (swallowing.noneMatch(vector::startsWith)) {
            assertThat(rendered(vector + "\n\nthe end")).contains("the end");
        }
    }

    private String rendered(String markdown) {
        var source = Source.of(markdown, "Title", Language.ENGLISH);
        return documents.render(source).html().markup();
    }

    private static void check(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("*").stream().skip(1).forEach(InjectionsTest::check);
        assertThat(comments(body)).as(html).isZero();
        assertThat(reparsed(html)).as("read a second time").isEqualTo(reparsed(reparsed(html)));
    }

    private static void check(Element element) {
        assertThat(ELEMENTS).as("%s", element).contains(element.normalName());
        for (var attribute : element.attributes()) {
            var value = attribute.getValue();
            assertThat(ATTRIBUTES).as("%s", element).contains(attribute.getKey());
            switch (attribute.getKey()) {
                case "href", "src" ->
                        assertThat(value).matches(ADDRESS).doesNotContainPattern("[\\x00-\\x1F]");
                case "id" -> assertThat(value).startsWith("s-");
                case "class" -> assertThat(value).matches(CLASS);
                case "role" -> assertThat(ROLES).contains(value);
                case "tabindex" -> assertThat(value).isEqualTo("0");
                case "type" -> assertThat(value).isEqualTo("checkbox");
                default -> {}
            }
        }
        assertThat(element.is("input") && !element.hasAttr("disabled")).isFalse();
        assertThat(element.is("img") && ELSEWHERE.matcher(element.attr("src")).lookingAt())
                .isFalse();
    }

    private static boolean isHarmless(String html) {
        try {
            check(html);
            return true;
        } catch (AssertionError _) {
            return false;
        }
    }

    private static long comments(Element body) {
        return body.nodeStream().filter(Comment.class::isInstance).count();
    }

    private static String reparsed(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body().html();
    }
}
