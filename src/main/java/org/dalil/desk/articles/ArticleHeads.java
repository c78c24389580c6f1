package org.dalil.desk.articles;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.article.Article;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.care.Archives;
import org.dalil.article.overview.Overview;
import org.dalil.article.overview.Overviews;
import org.dalil.desk.articles.DeskArticlePage.Look;
import org.dalil.desk.articles.DeskArticlePage.MissingText;
import org.dalil.desk.articles.DeskArticlePage.Shelved;
import org.dalil.desk.effect.TextEffects;
import org.dalil.desk.frame.Actors;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Times;
import org.dalil.desk.frame.Words;
import org.dalil.desk.tasks.TaskLines;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.ReaderLanguages;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the head of an article: what is true of each of its texts, and how it came to be. */
@Singleton
class ArticleHeads {
    private static final Set<String> DONE =
            Set.of(
                    "handed-in",
                    "published",
                    "withdrawn",
                    "created",
                    "flagged",
                    "archived",
                    "restored",
                    "narrowed",
                    "asked",
                    "confirmed",
                    "planned");

    private final Articles articles;
    private final Overviews overviews;
    private final Archives archives;
    private final TextParts parts;
    private final TaskLines tasks;
    private final TextEffects effects;
    private final Actors actors;
    private final CategoryChoices categories;
    private final ReaderLanguages languages;
    private final Times times;
    private final Clock clock;

    ArticleHeads(
            Articles articles,
            Overviews overviews,
            Archives archives,
            TextParts parts,
            TaskLines tasks,
            TextEffects effects,
            Actors actors,
            CategoryChoices categories,
            ReaderLanguages languages,
            Times times,
            Clock clock) {
        this.articles = articles;
        this.overviews = overviews;
        this.archives = archives;
        this.parts = parts;
        this.tasks = tasks;
        this.effects = effects;
        this.actors = actors;
        this.categories = categories;
        this.languages = languages;
        this.times = times;
        this.clock = clock;
    }

    Article find(long id) {
        return articles.find(id);
    }

    /** Its title in this language, or else in any; its number where it has no text. */
    Words title(long id, Language page) {
        return title(overviews.ofArticle(id), id, page);
    }

    DeskArticlePage page(
            DeskFrame frame, Article article, @Nullable String done, Language page, Asking asking) {
        var id = Objects.requireNonNull(article.id());
        var texts = overviews.ofArticle(id);
        var me = asking.person();
        var flags = tasks.openOf(id, page, me);
        return new DeskArticlePage(
                frame,
                title(texts, id, page),
                "desk.kind." + code(article.kind()),
                category(article, page),
                article.owner() == null ? null : actors.owner(article.owner(), page),
                done != null && DONE.contains(done) ? "desk.done." + done : null,
                me.may(Permission.WRITE),
                me.may(Permission.ERASE) ? "/desk/articles/" + id + "/erasure" : null,
                me.may(Permission.KEEP_ARTICLES) ? "/desk/articles/" + id + "/trail" : null,
                "/desk/articles/" + id,
                look(article),
                flags,
                flags.size(),
                effects.ofArticle(id, page, me),
                shelved(article, id, me, page),
                texts.stream().map(text -> parts.of(text, page, me)).toList(),
                missing(id, texts, page));
    }

    private static Words title(List<Overview> texts, long id, Language page) {
        return texts.stream()
                .filter(text -> text.language().equals(page.code()))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .map(text -> Words.of(text.title(), new Language(text.language())))
                .orElseGet(() -> Words.of(Long.toString(id), page));
    }

    private @Nullable String category(Article article, Language page) {
        var chosen = String.valueOf(article.categoryId());
        return categories.of(page, chosen).stream()
                .filter(Choice::chosen)
                .findFirst()
                .map(Choice::name)
                .orElse(null);
    }

    private List<MissingText> missing(long id, List<Overview> texts, Language page) {
        return languages.all().stream()
                .filter(each -> texts.stream().noneMatch(in(each)))
                .map(each -> new MissingText(nameOf(each, page), edit(id, each.code())))
                .toList();
    }

    private static Predicate<Overview> in(Language language) {
        return text -> text.language().equals(language.code());
    }

    private @Nullable Look look(Article article) {
        var day = article.reviewBy();
        return day == null ? null : new Look(day, day.isBefore(times.day(clock.instant())));
    }

    private @Nullable Shelved shelved(Article article, long id, Account me, Language page) {
        if (article.confidence() != Confidence.ARCHIVED) {
            return null;
        }
        var next = archives.replacement(id).orElse(null);
        return new Shelved(
                archives.reason(id).orElse(null),
                next == null ? null : title(next, page),
                next == null ? null : "/desk/articles/" + next,
                me.may(Permission.KEEP_ARTICLES));
    }

    static String edit(long id, String language) {
        return "/desk/articles/" + id + "/" + language + "/edit";
    }

    static String nameOf(Language language, Language page) {
        return language.locale().getDisplayLanguage(page.locale());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
