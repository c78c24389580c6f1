package org.dalil.desk.settings.golden;

import org.dalil.account.Audience;
import org.dalil.article.ArticleAddress;
import org.dalil.search.golden.GoldenWish;
import org.dalil.text.Language;
import org.dalil.web.session.Form;

import java.util.List;

/** A golden query as it was typed. */
record GoldenForm(String query, Language language, Audience reader, String article) {
    /** Until readers can sign in, people are either staff or everyone. */
    static final List<Audience> READERS = List.of(Audience.PUBLIC, Audience.INTERNAL);

    static GoldenForm of(Form form, List<Language> languages) {
        var codes = languages.stream().map(Language::code).toList();
        var readers = READERS.stream().map(Audience::name).toList();
        return new GoldenForm(
                form.one("query"),
                new Language(form.oneOf("language", codes)),
                Audience.valueOf(form.oneOf("reader", readers)),
                form.one("article").strip());
    }

    GoldenWish wish() {
        return new GoldenWish(language, query, reader, ArticleAddress.number(article).orElse(null));
    }
}
