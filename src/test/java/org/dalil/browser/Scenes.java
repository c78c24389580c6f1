package org.dalil.browser;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.article.review.HandIns;
import org.dalil.article.revision.Drafts;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.cases.Cases;
import org.dalil.cases.Customer;
import org.dalil.cases.NewCase;
import org.dalil.search.golden.GoldenQueries;
import org.dalil.search.golden.GoldenWish;
import org.dalil.search.words.SynonymWish;
import org.dalil.search.words.Synonyms;
import org.dalil.testing.World;
import org.dalil.text.Language;

import java.util.List;

/** What is on the desk where it is looked at. */
final class Scenes {
    static final String LONG = "WhatsApp لا يعمل on the phone ".repeat(6).strip();

    private Scenes() {}

    static long asked(HelpCentre centre, Language language) {
        var typed =
                NewCase.of(LONG, "Line one\n\nسطر ثانٍ " + LONG, language)
                        .by(new Customer("Sara", "sara@example.com", "C-1"))
                        .after(List.of("whatsapp", "واتساب"), null);
        return centre.bean(Cases.class).open(typed, Actor.SYSTEM).standing().number();
    }

    /** A synonym in the list, and a reference search that was run before. */
    static void golden(HelpCentre centre, Language language, long article, Account by) {
        var query = "whatsapp " + System.nanoTime();
        var golden = centre.bean(GoldenQueries.class);
        golden.add(new GoldenWish(language, query, Audience.PUBLIC, article), by);
        golden.keepRun(by);
        centre.bean(Synonyms.class)
                .add(new SynonymWish(language, "واتس " + query, "واتساب " + query, true), by);
    }

    /** A text in the other language, so that the page and what it shows run two ways. */
    static long handedIn(HelpCentre centre, Language language, Account by) {
        var other = language.equals(Language.ARABIC) ? Language.ENGLISH : Language.ARABIC;
        var id = centre.bean(World.class).article("looks/" + System.nanoTime(), Audience.PUBLIC);
        centre.publish(id, other, "Before", "one two three four\n\n## الحل\n\nنص قديم");
        var text = new Text(LONG, "", "one 2 three four\n\n## الحل\n\nنص جديد\n\n![](a.png)");
        var actor = new Actor(by.id(), by.name());
        centre.bean(Drafts.class).save(id, other, text, null, actor);
        return centre.bean(HandIns.class)
                .handIn(id, other, Audience.PUBLIC, false, "Why", by)
                .revisionId();
    }
}
