package org.dalil.portal;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.review.HandIns;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.article.template.Templates;
import org.dalil.audit.Actor;
import org.dalil.feedback.NewVote;
import org.dalil.feedback.VoteReason;
import org.dalil.feedback.Voter;
import org.dalil.feedback.Votes;
import org.dalil.notice.NoticeKind;
import org.dalil.notice.NoticeWish;
import org.dalil.notice.Notices;
import org.dalil.search.golden.GoldenQueries;
import org.dalil.search.golden.GoldenWish;
import org.dalil.testing.Server;
import org.dalil.testing.Staff;
import org.dalil.text.Language;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

/** Birds beside live texts: translations that nobody approved, and what staff alone may read. */
record QuietBirds(Server server) {

    /** The places, and an article that each has to do with. */
    Map<String, Long> planted() {
        var hidden = new LinkedHashMap<String, Long>();
        hidden.put("arabicdraft", draft("arabicdraft"));
        hidden.put("arabicwaiting", handedIn("arabicwaiting"));
        hidden.put("vote", voted());
        notice();
        hidden.put("notice", hidden.get("vote"));
        template();
        hidden.put("template", hidden.get("vote"));
        golden(hidden.get("vote"));
        hidden.put("golden", hidden.get("vote"));
        return hidden;
    }

    /** An Arabic text of an article that everybody reads in English. */
    private long draft(String name) {
        var article = server.world().publicArticle("Sung in one language", "It sings.");
        var huda = staff().huda();
        var text =
                new Text("طائر qanary" + name, "باختصار qanary" + name, "يغرد هنا qanary" + name);
        server.bean(Drafts.class)
                .save(article, Language.ARABIC, text, null, new Actor(huda.id(), huda.name()));
        return article;
    }

    private long handedIn(String name) {
        var article = draft(name);
        server.bean(HandIns.class)
                .handIn(article, Language.ARABIC, Audience.PUBLIC, false, "", staff().huda());
        return article;
    }

    private long voted() {
        var article = server.world().article("birds/voted", Audience.PUBLIC);
        var revision = server.world().live(article, Language.ENGLISH, "Voted on", "It sings.");
        var vote =
                NewVote.no(article, Language.ENGLISH, revision)
                        .because(VoteReason.WRONG, "It does not: qanaryvote");
        server.bean(Votes.class).give(Voter.of("somebody"), vote);
        return article;
    }

    private void notice() {
        var words = Map.of(Language.ENGLISH, "Soon: qanarynotice", Language.ARABIC, "qanarynotice");
        var later = LocalDateTime.now().plusDays(2);
        server.bean(Notices.class)
                .add(
                        new NoticeWish(NoticeKind.PROBLEM, words, null, later, later.plusDays(1)),
                        staff().lina());
    }

    private void template() {
        var templates = server.bean(Templates.class);
        var now = templates.of(ArticleKind.HOW_TO, Language.ENGLISH);
        var body = now.body() + "\n\nqanarytemplate\n";
        templates.change(ArticleKind.HOW_TO, Language.ENGLISH, body, now.version(), staff().lina());
    }

    private void golden(long article) {
        var wish = new GoldenWish(Language.ENGLISH, "qanarygolden", Audience.PUBLIC, article);
        server.bean(GoldenQueries.class).add(wish, staff().nour());
    }

    private Staff staff() {
        return server.bean(Staff.class);
    }
}
