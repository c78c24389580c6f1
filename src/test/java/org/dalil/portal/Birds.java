package org.dalil.portal;

import org.dalil.account.Audience;
import org.dalil.article.Articles;
import org.dalil.article.Step;
import org.dalil.article.attachment.Attachments;
import org.dalil.article.care.Archives;
import org.dalil.article.preview.Previews;
import org.dalil.article.review.Approval;
import org.dalil.article.review.HandIns;
import org.dalil.article.review.Reason;
import org.dalil.article.review.Review;
import org.dalil.article.review.ReviewComments;
import org.dalil.article.review.Reviews;
import org.dalil.article.review.Withdrawals;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.NewCase;
import org.dalil.cases.outcome.Ending;
import org.dalil.cases.outcome.Outcomes;
import org.dalil.task.NewTask;
import org.dalil.task.TaskSubject;
import org.dalil.task.Tasks;
import org.dalil.testing.Server;
import org.dalil.testing.Staff;
import org.dalil.testing.World;
import org.dalil.text.Language;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is planted where, each under a name of its own: {@code qanary} and the place. */
final class Birds {
    /** For everyone. */
    static final String PUBLIC = "qanarypublic";

    /** The name of a file of an internal article. */
    static final String FILE = "qanaryfilename.txt";

    /** The name of a file that a draft of the article for everyone leads to, and nothing else. */
    static final String FILE_OF_DRAFT = "qanarydraftfilename.txt";

    private final Map<String, Long> hidden = new LinkedHashMap<>();
    private final Server server;
    private long open;
    private long category;
    private long lastArticle;
    private long lastCase;
    private String customersPage = "";
    private String othersPage = "";

    private Birds(Server server) {
        this.server = server;
    }

    static Birds plantedIn(Server server) {
        var birds = new Birds(server);
        birds.plant();
        return birds;
    }

    /** The places that are not for everyone, and the article that each belongs to. */
    Map<String, Long> hidden() {
        return hidden;
    }

    /** The article that is for everyone. */
    long open() {
        return open;
    }

    /** Its category. */
    long category() {
        return category;
    }

    /** No article has a greater id than this. */
    long last() {
        return lastArticle;
    }

    /** No case has a greater number than this. */
    long lastCase() {
        return lastCase;
    }

    /** Where the customer reads what is theirs: what they wrote, and what they were answered. */
    String customersPage() {
        return customersPage;
    }

    /** Where another customer reads what is theirs. */
    String othersPage() {
        return othersPage;
    }

    private void plant() {
        var world = server.world();
        category = category("birds", "Birds");
        open = world.article("birds/open", Audience.PUBLIC, category);
        world.live(open, Language.ENGLISH, "Seen " + PUBLIC, body(PUBLIC));

        var internal =
                world.article(
                        "cellar/internal", Audience.INTERNAL, category("cellar", bird("category")));
        world.live(internal, Language.ENGLISH, bird("internal"), body("qanaryinternal"));
        hidden.put("internal", internal);
        hidden.put("category", internal);
        server.bean(Attachments.class)
                .keep(
                        internal,
                        "cellar/" + FILE,
                        "qanaryfilecontent".getBytes(StandardCharsets.UTF_8));
        server.bean(Attachments.class)
                .keep(
                        open,
                        "birds/" + FILE_OF_DRAFT,
                        "qanaryfilecontent".getBytes(StandardCharsets.UTF_8));
        hidden.put("file", internal);

        plantDrafts();
        plantReviews();
        plantCases();
        world.live(
                open,
                Language.ARABIC,
                "نص داخلي qanarytranslation",
                body("qanarytranslation"),
                Audience.INTERNAL);
        hidden.put("translation", open);
        hidden.putAll(new QuietBirds(server).planted());
        var narrowed = world.publicArticle(bird("narrowed"), body("qanarynarrowed"));
        server.bean(Articles.class)
                .advance(narrowed, new Step.Narrow(Audience.INTERNAL), World.OMAR);
        hidden.put("narrowed", narrowed);
        var archived = world.publicArticle(bird("archived"), body("qanaryarchived"));
        server.bean(Archives.class).archive(archived, bird("reason"), null, staff().nour());
        hidden.put("archived", archived);
        hidden.put("reason", archived);
        lastArticle = archived + 2;
    }

    private void plantDrafts() {
        write(open, Language.ENGLISH, "draft", "[x](" + FILE_OF_DRAFT + ")");
        var fresh = world().article("birds/unwritten", Audience.PUBLIC);
        write(fresh, Language.ENGLISH, "firstdraft");
        var shown = world().article("birds/shown", Audience.PUBLIC);
        write(shown, Language.ENGLISH, "preview");
        var previews = server.bean(Previews.class);
        previews.ofDraft(shown, Language.ENGLISH, staff().omar(), previews.asking());
    }

    /** What a customer said of themselves, what fixed it, and what an agent says is wrong. */
    private void plantCases() {
        var cases = server.bean(Cases.class);
        var typed =
                NewCase.of(bird("subject"), "It was qanarydescription", Language.ENGLISH)
                        .by(new Customer("Sara qanarycustomer", "", ""))
                        .after(List.of("qanarysearch"), open);
        var opened = cases.open(typed, Actor.SYSTEM);
        var number = opened.standing().number();
        customersPage = "/en/cases/" + opened.token();
        var other = NewCase.of("Another", "It is another thing.", Language.ENGLISH);
        var others = cases.open(other, Actor.SYSTEM);
        othersPage = "/en/cases/" + others.token();
        lastCase = others.standing().number();
        var huda = new Actor(staff().huda().id(), staff().huda().name());
        cases.reply(number, "For one only: qanaryreply", null, huda);
        server.bean(Outcomes.class).end(number, new Ending.Fixed("A qanaryfix"), null, huda);
        server.bean(Tasks.class)
                .raise(
                        NewTask.flag(
                                TaskSubject.article(open),
                                Language.ENGLISH,
                                "Step 2: qanaryflag",
                                number),
                        null,
                        staff().huda());
        for (var name :
                List.of("subject", "description", "customer", "search", "reply", "fix", "flag")) {
            hidden.put(name, open);
        }
    }

    /** Of each state that a revision can have short of being live for everyone. */
    private void plantReviews() {
        var waiting = handedIn("waiting");
        server.bean(ReviewComments.class)
                .say(
                        waiting.translationId(),
                        waiting.revisionId(),
                        "Look: qanarycomment",
                        staff().omar());
        hidden.put("comment", waiting.articleId());
        var over = world().publicArticle("Changing", "The bird sings.");
        write(over, Language.ENGLISH, "overlive");
        server.bean(HandIns.class)
                .handIn(
                        over,
                        Language.ENGLISH,
                        Audience.PUBLIC,
                        false,
                        bird("note"),
                        staff().huda());
        hidden.put("note", over);

        var returned = handedIn("returned");
        reviews()
                .sendBack(
                        returned.revisionId(),
                        Set.of(Reason.WRONG),
                        "No: qanarywords",
                        staff().omar());
        hidden.put("words", returned.articleId());
        var withdrawn = handedIn("withdrawn");
        server.bean(Withdrawals.class).withdraw(withdrawn.revisionId(), staff().huda());
        var corrected = handedIn("corrected");
        reviews()
                .correct(
                        corrected.revisionId(),
                        new Text(bird("correction"), "", "Better."),
                        staff().omar());
        hidden.put("correction", corrected.articleId());
        staff().mona();
        var later = handedIn("scheduled");
        reviews()
                .approve(
                        new Approval(
                                later.revisionId(),
                                null,
                                Audience.PUBLIC,
                                LocalDateTime.now().plusDays(2),
                                false),
                        staff().omar());
        var forStaff = handedIn("approvedforstaff");
        reviews()
                .approve(
                        new Approval(forStaff.revisionId(), null, Audience.INTERNAL, null, false),
                        staff().omar());
    }

    private Review handedIn(String name) {
        var article = world().article("review/" + name, Audience.PUBLIC);
        write(article, Language.ENGLISH, name);
        return server.bean(HandIns.class)
                .handIn(article, Language.ENGLISH, Audience.PUBLIC, false, "", staff().huda());
    }

    private void write(long article, Language language, String name) {
        write(article, language, name, "");
    }

    private void write(long article, Language language, String name, String link) {
        var huda = staff().huda();
        server.bean(Drafts.class)
                .save(
                        article,
                        language,
                        new Text(
                                bird(name),
                                "In short: qanary" + name,
                                body("qanary" + name) + link),
                        null,
                        new Actor(huda.id(), huda.name()));
        hidden.put(name, article);
    }

    private static String bird(String name) {
        return "qanary" + name;
    }

    private static String body(String bird) {
        return "## The bird\n\nIt sings and is a " + bird + ".\n";
    }

    private long category(String folder, String name) {
        return world().category(folder, name, name);
    }

    private World world() {
        return server.world();
    }

    private Staff staff() {
        return server.bean(Staff.class);
    }

    private Reviews reviews() {
        return server.bean(Reviews.class);
    }
}
