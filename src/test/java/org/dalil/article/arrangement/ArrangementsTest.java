package org.dalil.article.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.arrangement.Arranged.Outcome;
import org.dalil.article.arrangement.ArrangementRefused.Rule;
import org.dalil.article.care.Archives;
import org.dalil.audit.AuditTrail;
import org.dalil.testing.Dalil;
import org.dalil.testing.Staff;
import org.dalil.testing.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

@Tag("database")
@ExtendWith(Dalil.class)
class ArrangementsTest {
    private final Arrangements arrangements;
    private final Archives archives;
    private final Articles articles;
    private final AuditTrail trail;
    private final World world;
    private final Staff staff;

    ArrangementsTest(
            Arrangements arrangements,
            Archives archives,
            Articles articles,
            AuditTrail trail,
            World world,
            Staff staff) {
        this.arrangements = arrangements;
        this.archives = archives;
        this.articles = articles;
        this.trail = trail;
        this.world = world;
        this.staff = staff;
    }

    private long article() {
        return world.article("arrange/" + UUID.randomUUID(), Audience.PUBLIC);
    }

    private List<Outcome> outcomes(List<Long> of, Arrangement what, Account by) {
        return arrangements.arrange(of, what, by).stream().map(Arranged::outcome).toList();
    }

    @Test
    void doesToEachWhatCanBeDoneAndSaysOfTheOthersWhyNot() {
        var one = article();
        var two = article();
        var old = article();
        archives.archive(old, "gone", null, staff.nour());
        var own = new Arrangement.Own(staff.huda().email());
        arrangements.arrange(List.of(two), own, staff.nour());

        assertThat(outcomes(List.of(one, two, old, 999_999L, one), own, staff.nour()))
                .containsExactly(Outcome.DONE, Outcome.SAME, Outcome.ARCHIVED, Outcome.GONE);
        assertThat(articles.find(one).owner()).isEqualTo("huda@example.com");
        assertThat(articles.find(old).owner()).isNull();
        var deeds = trail.of("article", one, 10);
        assertThat(deeds)
                .anySatisfy(
                        deed -> {
                            assertThat(deed.deed()).isEqualTo("owner changed");
                            assertThat(deed.actor()).isEqualTo("Nour");
                            assertThat(deed.detail())
                                    .isEqualTo(
                                            "account %d, before nobody"
                                                    .formatted(staff.huda().id()));
                        });
    }

    @Test
    void tellsWhatWasBeforeSoThatItCanBeUndone() {
        var place = world.category("arrange/" + UUID.randomUUID(), "Here", "هنا");
        var one = article();
        arrangements.arrange(List.of(one), new Arrangement.Place(place), staff.nour());
        var moved = arrangements.arrange(List.of(one), new Arrangement.Place(null), staff.nour());
        assertThat(moved.getFirst().before()).isEqualTo(Long.toString(place));
        assertThat(articles.find(one).categoryId()).isNull();
    }

    @Test
    void tagsAreAddedAndRemovedWithoutTheOthers() {
        var one = article();
        arrangements.arrange(List.of(one), new Arrangement.Tag(" refund "), staff.omar());
        arrangements.arrange(List.of(one), new Arrangement.Tag("شحن"), staff.omar());
        assertThat(articles.description(one).tags()).containsExactlyInAnyOrder("refund", "شحن");
        assertThat(outcomes(List.of(one), new Arrangement.Tag("refund"), staff.omar()))
                .containsExactly(Outcome.SAME);
        arrangements.arrange(List.of(one), new Arrangement.Untag("refund"), staff.omar());
        assertThat(articles.description(one).tags()).containsExactly("شحن");
    }

    @Test
    void archivesWithAReasonAndBringsBack() {
        var one = article();
        assertThat(outcomes(List.of(one), new Arrangement.Archive(" old "), staff.nour()))
                .containsExactly(Outcome.DONE);
        assertThat(archives.reason(one)).contains("old");
        assertThat(outcomes(List.of(one), new Arrangement.Archive("again"), staff.nour()))
                .containsExactly(Outcome.ARCHIVED);
        assertThat(outcomes(List.of(one), new Arrangement.Restore(), staff.nour()))
                .containsExactly(Outcome.DONE);
        assertThat(articles.find(one).confidence()).isEqualTo(Confidence.NOT_VALIDATED);
        assertThat(outcomes(List.of(one), new Arrangement.Restore(), staff.nour()))
                .containsExactly(Outcome.NOT_ARCHIVED);
    }

    @Test
    void refusesWhatBreaksARuleBeforeAnythingIsDone() {
        var one = List.of(article());
        refused(List.of(), new Arrangement.Tag("x"), Rule.NOTHING_CHOSEN);
        refused(
                LongStream.rangeClosed(1, 201).boxed().toList(),
                new Arrangement.Tag("x"),
                Rule.TOO_MANY);
        refused(one, new Arrangement.Tag("  "), Rule.TAG_EMPTY);
        refused(one, new Arrangement.Tag("a,b"), Rule.TAG_CHARACTERS);
        refused(one, new Arrangement.Tag("a\u202eb"), Rule.TAG_CHARACTERS);
        refused(one, new Arrangement.Tag("x".repeat(101)), Rule.TAG_LONG);
        refused(one, new Arrangement.Place(999_999L), Rule.CATEGORY_UNKNOWN);
        refused(one, new Arrangement.Archive(" "), Rule.REASON_EMPTY);
        refused(one, new Arrangement.Archive("x".repeat(501)), Rule.REASON_LONG);
        assertThat(articles.description(one.getFirst()).tags()).isEmpty();
    }

    private void refused(List<Long> of, Arrangement what, Rule rule) {
        assertThatThrownBy(() -> arrangements.arrange(of, what, staff.nour()))
                .isInstanceOfSatisfying(
                        ArrangementRefused.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }

    @Test
    void onlyWhatWasThereBeforeComesBack() {
        var article = article();
        var nour = staff.nour();
        var first = new Arrangement.Own("huda@example.com");
        var second = new Arrangement.Own("sami@example.com");
        arrangements.arrange(List.of(article), first, nour);
        arrangements.arrange(List.of(article), second, nour);
        assertThat(back(article, new Arrangement.Own("whoever@example.com")))
                .isEqualTo(Outcome.NOT_BEFORE);
        assertThat(back(article, new Arrangement.Own(null))).isEqualTo(Outcome.NOT_BEFORE);
        assertThat(articles.find(article).owner()).isEqualTo("sami@example.com");
        assertThat(back(article, first)).isEqualTo(Outcome.DONE);
        assertThat(articles.find(article).owner()).isEqualTo("huda@example.com");
        assertThat(back(987_654, first)).isEqualTo(Outcome.GONE);

        arrangements.arrange(List.of(article), second, nour);
        arrangements.arrange(List.of(article), new Arrangement.Own(null), staff.lina());
        assertThat(back(article, first)).as("changed since").isEqualTo(Outcome.NOT_BEFORE);
        assertThat(back(article, second)).isEqualTo(Outcome.DONE);
    }

    private Outcome back(long article, Arrangement what) {
        return arrangements.takeBack(List.of(article), what, staff.nour()).getFirst().outcome();
    }
}
