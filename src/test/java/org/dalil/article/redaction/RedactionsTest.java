package org.dalil.article.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.article.revision.Text;
import org.dalil.audit.AuditTrail;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.NewCase;
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.testing.Dalil;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.dalil.text.Redaction.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What of a text somebody has to confirm, and when it is asked again. */
@Tag("database")
@ExtendWith(Dalil.class)
class RedactionsTest {
    private static final Language EN = Language.ENGLISH;

    private final Redactions redactions;
    private final Cases cases;
    private final Outcomes outcomes;
    private final AuditTrail trail;
    private final World world;

    RedactionsTest(
            Redactions redactions, Cases cases, Outcomes outcomes, AuditTrail trail, World world) {
        this.redactions = redactions;
        this.cases = cases;
        this.outcomes = outcomes;
        this.trail = trail;
        this.world = world;
    }

    private long drafted(String body) {
        var id = world.article("redaction/" + UUID.randomUUID(), Audience.INTERNAL);
        world.draft(id, EN, "A text", body);
        return id;
    }

    private RedactionList list(long article, String body) {
        return redactions.list(article, EN, text(body));
    }

    private static Text text(String body) {
        return new Text("A text", "", body);
    }

    private void confirm(long article, String body, Set<String> kept) {
        redactions.confirm(article, EN, text(body), kept, World.HUDA);
    }

    @Test
    void aTextWithoutPersonalDataHasNothingToConfirm() {
        var id = drafted("Press the button for 10 seconds.");
        assertThat(list(id, "Press the button for 10 seconds.").isEmpty()).isTrue();
        assertThat(list(id, "Press the button for 10 seconds.").isConfirmed()).isTrue();
    }

    @Test
    void listsPlaceholdersAndWhatWasTypedWithTheWordsAroundIt() {
        var body = "The customer [customer name] called. Write to a@example.com, a@example.com!";
        var list = list(drafted(body), body);
        assertThat(list.isConfirmed()).isFalse();
        assertThat(list.entries()).hasSize(2);
        var name = list.entries().getFirst();
        assertThat(name.kind()).isEqualTo(Kind.NAME);
        assertThat(name.isReplaced()).isTrue();
        assertThat(name.before()).isEqualTo("The customer ");
        assertThat(name.shown()).isEqualTo("[customer name]");
        assertThat(name.after()).startsWith(" called.");
        var mail = list.entries().getLast();
        assertThat(mail.isOpen()).isTrue();
        assertThat(mail.times()).isEqualTo(2);
    }

    @Test
    void replacesOnlyWhatWasChosenEverywhere() {
        var body = "Call +966 55 123 4567, order 12345678, order 12345678.";
        var id = drafted(body);
        var number = list(id, body).entries().getLast().key();
        assertThat(redactions.replaced(id, EN, text(body), Set.of(number)).body())
                .isEqualTo("Call +966 55 123 4567, order [number], order [number].");
    }

    @Test
    void whatIsConfirmedIsAskedAgainOnlyWhenTheTextGained() {
        var body = "[customer name] has order 12345678.";
        var id = drafted(body);
        confirm(id, body, Set.of(list(id, body).entries().getLast().key()));
        assertThat(list(id, body).isConfirmed()).isTrue();
        assertThat(list(id, body + " 12345678 again").isConfirmed()).isTrue();
        assertThat(list(id, body + " Or a@example.com").isConfirmed()).isFalse();
        assertThat(list(id, body + " and [customer name]").isConfirmed()).isFalse();
        assertThat(trail.of("article", id, 1).getFirst().deed()).isEqualTo("confirmed redaction");
        var last = Objects.requireNonNull(list(id, body).last());
        assertThat(last.name()).isEqualTo("Huda");
        assertThat(last.entries()).doesNotContain("12345678");
    }

    @Test
    void whatNobodyDecidedStaysOpen() {
        var body = "Write to a@example.com or b@example.com";
        var id = drafted(body);
        confirm(id, body, Set.of(list(id, body).entries().getFirst().key()));
        assertThat(list(id, body).open()).hasSize(1);
        assertThat(list(id, body).open().getFirst().shown()).isEqualTo("b@example.com");
    }

    @Test
    void whatEveryoneReadsAlreadyIsNotAskedForAndWhatStaffReadIs() {
        var body = "Our line: +966 55 123 4567";
        var open = world.publicArticle("Contact", body);
        assertThat(list(open, body).isConfirmed()).isTrue();
        var internal = world.article("redaction/" + UUID.randomUUID(), Audience.INTERNAL);
        world.live(internal, EN, "Contact", body);
        assertThat(list(internal, body).isConfirmed()).isFalse();
    }

    @Test
    void knowsTheNamesOfTheCaseAReportCameFrom() {
        var opened =
                cases.open(
                        NewCase.of("No code", "Sara Haddad gets no code", EN)
                                .by(new Customer("Sara Haddad", "", "")),
                        World.HUDA);
        var id = opened.standing().number();
        var closed = outcomes.end(id, new Ending.Fixed("Wait a minute"), null, World.HUDA);
        var report = Objects.requireNonNull(closed.outcomeArticleId());
        assertThat(list(report, "Then Sara called.").open().getFirst().kind()).isEqualTo(Kind.NAME);
        var other = drafted("Then Sara called.");
        assertThat(list(other, "Then Sara called.").isEmpty()).isTrue();
    }
}
