package org.dalil.links.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.text.Language.ARABIC;
import static org.dalil.text.Language.ENGLISH;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.article.attachment.Attachments;
import org.dalil.article.erasure.Erasures;
import org.dalil.article.revision.Revisions;
import org.dalil.links.DeadLink;
import org.dalil.links.DeadLinks;
import org.dalil.links.Fault;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A link is dead as soon as one of its two sides says so, and lives again when it does. */
@Tag("database")
class LinkFollowingTest {
    private static ApplicationContext node;
    private static World world;
    private static LinkFollowing following;
    private static DeadLinks dead;
    private static Articles articles;

    @BeforeAll
    static void start() {
        node = Dalil.start(Map.of("dalil.address", "https://help.example.com"));
        world = node.getBean(World.class);
        following = node.getBean(LinkFollowing.class);
        dead = node.getBean(DeadLinks.class);
        articles = node.getBean(Articles.class);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static List<DeadLink> dead(long article) {
        following.catchUp();
        return dead.of(article, Audience.INTERNAL);
    }

    private static List<Fault> faults(long article) {
        return dead(article).stream().map(DeadLink::fault).toList();
    }

    @Test
    void aLinkToNothingIsDeadUntilSomethingIsThere() {
        var from = world.article("pay/from", Audience.PUBLIC);
        world.live(
                from, ENGLISH, "From", "# Steps\n\nSee [this](later.md) and [that](later.en.md).");
        assertThat(dead(from))
                .extracting(DeadLink::destination)
                .containsExactly("later.md", "later.en.md");
        var first = dead(from).getFirst();
        assertThat(first.fault()).isEqualTo(Fault.NOWHERE);
        assertThat(first.heading()).isEqualTo("Steps");
        assertThat(first.anchor()).isEqualTo("s-steps");
        var later = world.article("pay/later", Audience.PUBLIC);
        assertThat(faults(from)).as("without a text").contains(Fault.NOWHERE);
        world.live(later, ENGLISH, "Later", "x");
        assertThat(dead(from)).isEmpty();
    }

    @Test
    void whatIsArchivedErasedOrTakenFromReadersKillsTheLinksToIt() {
        var target = world.publicArticle("Target", "x");
        var other = world.publicArticle("Other", "x");
        var from =
                world.publicArticle(
                        "From",
                        "[short](/a/%d) [long](https://help.example.com/en/articles/%d-target)"
                                .formatted(target, other));
        assertThat(dead(from)).isEmpty();
        articles.advance(target, new Step.Archive(), World.OMAR);
        assertThat(faults(from)).containsExactly(Fault.ARCHIVED);
        var since = dead(from).getFirst().since();
        articles.advance(other, new Step.Narrow(Audience.INTERNAL), World.OMAR);
        assertThat(faults(from)).containsExactly(Fault.ARCHIVED, Fault.NARROWER);
        node.getBean(Erasures.class).erase(target, node.getBean(Staff.class).lina());
        assertThat(faults(from)).containsExactlyInAnyOrder(Fault.NOWHERE, Fault.NARROWER);
        assertThat(since).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void aLinkFromATextForStaffToATextForStaffIsAlive() {
        var secret = world.internalArticle("Secret", "x");
        var open = world.publicArticle("Open", "[s](/a/%d)".formatted(secret));
        var closed = world.internalArticle("Closed", "[s](/a/%d)".formatted(secret));
        assertThat(faults(open)).containsExactly(Fault.NARROWER);
        assertThat(dead(closed)).isEmpty();
        assertThat(dead.of(open, Audience.PUBLIC)).hasSize(1);
    }

    @Test
    void whoMayNotReadATextIsToldNothingOfItsLinks() {
        var closed = world.internalArticle("Closed", "[s](nowhere.md)");
        assertThat(dead(closed)).hasSize(1);
        assertThat(dead.of(closed, Audience.PUBLIC)).isEmpty();
        assertThat(dead.all(Audience.PUBLIC, 1000)).noneMatch(each -> each.article() == closed);
        assertThat(dead.all(Audience.INTERNAL, 1000)).anyMatch(each -> each.article() == closed);
    }

    @Test
    void aHeadingThatIsWrittenAnewIsMissedInTheTextAndInOthers() {
        var target = world.article("h/target", Audience.PUBLIC);
        world.live(
                target, ENGLISH, "Target", "## First steps\n\nx\n\n## Then\n\n[up](#first-steps)");
        var from = world.article("h/from", Audience.PUBLIC);
        world.live(from, ENGLISH, "From", "[a](target.md#first-steps) [b](target.md#s-then)");
        assertThat(dead(from)).isEmpty();
        assertThat(dead(target)).isEmpty();
        world.live(target, ENGLISH, "Target", "## Begin\n\nx\n\n## Then\n\n[up](#first-steps)");
        assertThat(dead(from))
                .extracting(DeadLink::destination, DeadLink::fault)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "target.md#first-steps", Fault.HEADING));
        assertThat(dead(target)).extracting(DeadLink::heading).containsExactly("Then");
    }

    @Test
    void eachLanguageIsAskedByItself() {
        var target = world.article("l/target", Audience.PUBLIC);
        world.live(target, ENGLISH, "Target", "## Steps");
        world.live(target, ARABIC, "هدف", "## الخطوات");
        var from = world.article("l/from", Audience.PUBLIC);
        world.live(from, ENGLISH, "From", "[a](target.md#steps)");
        world.live(from, ARABIC, "من", "[أ](target.md#steps) [ب](target.md#الخطوات)");
        assertThat(dead(from))
                .extracting(each -> each.language() + " " + each.shown())
                .containsExactly("ar target.md#steps");
    }

    @Test
    void aFileThatDoesNotHangOnTheArticleIsMissed() {
        var from = world.article("f/from", Audience.PUBLIC);
        world.live(
                from,
                ENGLISH,
                "From",
                "![x](photo.png) [y](/en/articles/%d/files/list.pdf)".formatted(from));
        assertThat(faults(from)).containsExactly(Fault.FILE, Fault.FILE);
        node.getBean(Attachments.class).keep(from, "f/photo.png", "x".getBytes(UTF_8));
        assertThat(dead(from))
                .extracting(DeadLink::destination)
                .containsExactly("/en/articles/%d/files/list.pdf".formatted(from));
    }

    @Test
    void whatIsDeadIsDeadSinceThenAlsoWhereTheTextAroundItChanges() {
        var from = world.publicArticle("From", "[x](nowhere.md)");
        var since = dead(from).getFirst().since();
        world.live(from, ENGLISH, "From", "Another word. [x](nowhere.md) [y](neither.md)");
        var now = dead(from);
        assertThat(now.getFirst().since()).isEqualTo(since);
        assertThat(now.get(1).since()).isAfter(since);
    }

    @Test
    void whatIsNotLiveHasNoLinks() {
        var from = world.publicArticle("From", "[x](nowhere.md)");
        assertThat(dead(from)).hasSize(1);
        node.getBean(Revisions.class).unpublish(from, ENGLISH, World.OMAR);
        assertThat(dead(from)).isEmpty();
        world.live(from, ENGLISH, "From", "[x](nowhere.md)");
        assertThat(dead(from)).hasSize(1);
        node.getBean(Erasures.class).erase(from, node.getBean(Staff.class).lina());
        assertThat(dead.of(from, Audience.INTERNAL)).as("at once").isEmpty();
    }

    @Test
    void pagesMailAndTelephoneAreNoLinksToArticles() {
        var from =
                world.publicArticle(
                        "From",
                        "[c](/en/contact) [m](mailto:a@example.com) [t](tel:+966500000000)"
                                + " [w](https://example.com/x) [top](#top)"
                                + " ![](data:image/png;base64,x)");
        assertThat(dead(from)).isEmpty();
    }
}
