package org.dalil.desk.erasure;

import jakarta.inject.Singleton;

import org.dalil.article.Articles;
import org.dalil.article.erasure.Erasures;
import org.dalil.article.overview.Overviews;
import org.dalil.cases.Cases;
import org.dalil.desk.erasure.DeskErasePage.Part;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;

import java.util.List;

/** Names what goes. */
@Singleton
class ErasePages {
    private final Articles articles;
    private final Overviews overviews;
    private final Erasures erasures;
    private final Cases cases;

    ErasePages(Articles articles, Overviews overviews, Erasures erasures, Cases cases) {
        this.articles = articles;
        this.overviews = overviews;
        this.erasures = erasures;
        this.cases = cases;
    }

    DeskErasePage ofArticle(DeskFrame frame, long id, boolean unsure) {
        var ref = articles.find(id).ref();
        var going = erasures.look(id);
        var head = "/desk/articles/" + id;
        return new DeskErasePage(
                frame,
                head + "/erasure",
                head,
                "desk.erase.article",
                title(id, ref),
                parts(
                        new Part("desk.erase.revisions", going.revisions()),
                        new Part("desk.erase.drafts", going.drafts()),
                        new Part("desk.erase.comments", going.comments()),
                        new Part("desk.erase.files", going.files())),
                going.inFolder() > 0,
                unsure);
    }

    DeskErasePage ofCase(DeskFrame frame, long id, boolean unsure) {
        var whole = cases.whole(id);
        var head = "/desk/cases/" + id;
        return new DeskErasePage(
                frame,
                head + "/erasure",
                head,
                "desk.erase.case",
                Words.of(whole.standing().subject(), whole.standing().spoken()),
                parts(
                        new Part("desk.erase.replies", whole.replies().size()),
                        new Part("desk.erase.searches", whole.searches().size()),
                        new Part("desk.erase.links", whole.links().size()),
                        new Part("desk.erase.files", whole.files().size())),
                false,
                unsure);
    }

    private Words title(long id, String ref) {
        return overviews.ofArticle(id).stream()
                .findFirst()
                .map(each -> Words.of(each.title(), new Language(each.language())))
                .orElseGet(() -> Words.of(ref, Language.ENGLISH));
    }

    private static List<Part> parts(Part... all) {
        return List.of(all).stream().filter(each -> each.count() > 0).toList();
    }
}
