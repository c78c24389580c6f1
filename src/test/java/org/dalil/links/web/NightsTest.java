package org.dalil.links.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dalil.text.Language.ENGLISH;

import io.micronaut.context.ApplicationContext;

import org.dalil.account.Audience;
import org.dalil.database.Jobs;
import org.dalil.database.Transactions;
import org.dalil.links.DeadLink;
import org.dalil.links.DeadLinks;
import org.dalil.links.Fault;
import org.dalil.links.text.LinkFollowing;
import org.dalil.settings.Settings;
import org.dalil.testing.Dalil;
import org.dalil.testing.TestClock;
import org.dalil.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Night after night, of a web on this machine. */
@Tag("database")
class NightsTest {
    private final Sites sites = new Sites();
    private ApplicationContext node;
    private TestClock clock;
    private long article;

    @BeforeEach
    void start() {
        node =
                Dalil.start(
                        Map.of(
                                "dalil.links.check",
                                "true",
                                "dalil.address",
                                "https://help.example.com",
                                "dalil.test.clock",
                                "2026-03-01T03:00:00Z"));
        clock = node.getBean(TestClock.class);
    }

    @AfterEach
    void stop() {
        node.close();
        sites.close();
    }

    private Nights nights(boolean isOn) {
        return new Nights(
                node.getBean(WebAddressRepository.class),
                node.getBean(Transactions.class),
                node.getBean(Jobs.class),
                node.getBean(Settings.class),
                clock,
                isOn,
                () -> new Web(Sites.HERE, "x"),
                Duration.ZERO);
    }

    private void write(String... paths) {
        var body = new StringBuilder("## Sources\n");
        for (var each : paths) {
            body.append("\n[x](").append(sites.address(each)).append(")\n");
        }
        if (article == 0) {
            article = node.getBean(World.class).article("web/from", Audience.PUBLIC);
        }
        node.getBean(World.class).live(article, ENGLISH, "From", body.toString());
        node.getBean(LinkFollowing.class).catchUp();
    }

    private List<DeadLink> after(int nights) {
        var asking = nights(true);
        for (var night = 0; night < nights; night++) {
            asking.run();
            clock.forward(Duration.ofDays(1));
        }
        return node.getBean(DeadLinks.class).of(article, Audience.INTERNAL);
    }

    @Test
    void aSiteThatSaysTwoNightsThatThereIsNothingMakesADeadLink() {
        write("/404", "/x", "/403");
        assertThat(after(1)).isEmpty();
        assertThat(after(1))
                .singleElement()
                .satisfies(
                        link -> {
                            assertThat(link.destination()).isEqualTo(sites.address("/404"));
                            assertThat(link.fault()).isEqualTo(Fault.GONE);
                            assertThat(link.answer()).isEqualTo("404");
                            assertThat(link.heading()).isEqualTo("Sources");
                        });
        assertThat(node.getBean(WebAddresses.class).deadSince(sites.address("/404#here")))
                .isPresent();
        assertThat(node.getBean(WebAddresses.class).asked()).isEqualTo(new Asked(3, 0, 1));
        write("/x");
        assertThat(node.getBean(DeadLinks.class).of(article, Audience.INTERNAL)).isEmpty();
    }

    @Test
    void whereNobodyAnswersAtAllItMayBeOurOwnNetwork() {
        write("/x", "/y");
        sites.close();
        assertThat(after(4)).isEmpty();
    }

    @Test
    void nobodyIsAskedByDayNorWhereTheOperatorDoesNotWantIt() {
        write("/404");
        nights(false).run();
        clock.forward(Duration.ofHours(6));
        nights(true).run();
        assertThat(sites.asked).isEmpty();
    }

    @Test
    void oneNightAsksEachOnce() {
        write("/x", "/404");
        var asking = nights(true);
        asking.run();
        asking.run();
        assertThat(sites.asked).containsExactlyInAnyOrder("HEAD /x", "HEAD /404", "GET /404");
    }
}
