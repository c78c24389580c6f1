package org.dalil.desk.erasure;

import jakarta.inject.Singleton;

import org.dalil.article.Articles;
import org.dalil.article.erasure.Erasures;
import org.dalil.article.overview.Overviews;
import org.dalil.cases.Cases;
import org.dalil.cases.outcome.CaseErasures;
import org.dalil.desk.articles.Chips;
import org.dalil.desk.erasure.DeskErasePage.Part;
import org.dalil.desk.erasure.DeskErasePage.Written;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** Names what goes. */
@Singleton
class ErasePages {
    private final Articles articles;
    private final Overviews overviews;
    private final Erasures erasures;
    private final Cases cases;
    private final CaseErasures caseErasures;

    ErasePages(
            Articles articles,
            Overviews overviews,
            Erasures erasures,
            Cases cases,
            CaseErasures caseErasures) {
        this.articles = articles;
        this.overviews = overviews;
        this.erasures = erasures;
        this.cases = cases;
        this.caseErasures = caseErasures;
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
                List.of(),
                going.inFolder() > 0,
                unsure);
    }

    /**
     * @param chosen the articles that were ticked; null where nobody was asked yet
     */
    DeskErasePage ofCase(DeskFrame frame, long id, @Nullable Set<Long> chosen) {
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
                caseErasures.written(id).stream().map(each -> written(each, chosen)).toList(),
                false,
                chosen != null);
    }

    private Written written(CaseErasures.Written of, @Nullable Set<Long> chosen) {
        var id = of.article();
        return new Written(
                Long.toString(id),
                title(id, articles.find(id).ref()),
                "/desk/articles/" + id,
                overviews.ofArticle(id).stream()
                        .flatMap(each -> Chips.of(each).stream())
                        .distinct()
                        .toList(),
                erasures.look(id).inFolder() > 0,
                chosen == null ? of.isUnread() : chosen.contains(id));
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
