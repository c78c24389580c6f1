package org.dalil.api.cases;

import io.micronaut.json.JsonMapper;

import jakarta.inject.Singleton;

import org.dalil.article.Article;
import org.dalil.article.Articles;
import org.dalil.article.NoSuchArticle;
import org.dalil.cases.CaseRules;
import org.dalil.cases.Customer;
import org.dalil.cases.NewCase;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a case from what a helpdesk sent. */
@Singleton
class CaseIntake {
    private final Settings settings;
    private final Articles articles;
    private final JsonMapper json;

    CaseIntake(Settings settings, Articles articles, JsonMapper json) {
        this.settings = settings;
        this.articles = articles;
        this.json = json;
    }

    /**
     * @throws BodyRefused that names all that is wrong
     */
    NewCase read(@Nullable String body) {
        var members = Members.of(body, json);
        var customer = members.object("customer");
        var asking =
                new Customer(
                        customer.text("name"), customer.text("email"), customer.text("reference"));
        var read =
                NewCase.of(members.text("subject"), members.text("description"), language(members))
                        .from(members.text("source"), members.text("reference"))
                        .by(asking)
                        .about(members.text("product"))
                        .after(members.texts("searches"), cameFrom(members))
                        .at(members.time("openedAt"));
        members.add(CaseRules.problems(CaseRules.cleaned(read)).stream().map(Fault::of).toList());
        if (read.source().equals(NewCase.PORTAL)) {
            members.wrong("source", "reserved");
        }
        members.requireAllRead();
        customer.requireAllRead();
        members.check();
        return read;
    }

    /** The article of an id, or of a reference: the path of its file. */
    Optional<Long> article(String written) {
        if (written.matches("\\d{1,18}")) {
            try {
                return Optional.ofNullable(articles.find(Long.parseLong(written)).id());
            } catch (NoSuchArticle _) {
                return Optional.empty();
            }
        }
        return articles.findByRef(written).map(Article::id);
    }

    private @Nullable Long cameFrom(Members members) {
        var written = members.text("article");
        if (written.isEmpty()) {
            return null;
        }
        var found = article(written);
        if (found.isEmpty()) {
            members.wrong("article", "unknown");
        }
        return found.orElse(null);
    }

    private Language language(Members members) {
        var portal = settings.portal();
        var code = members.text("language");
        if (code.isEmpty()) {
            return portal.defaultLanguage();
        }
        var known =
                portal.languages().stream().filter(each -> each.code().equals(code)).findFirst();
        if (known.isEmpty()) {
            members.notOneOf(
                    "language",
                    portal.languages().stream()
                            .map(Language::code)
                            .collect(Collectors.joining(", ")));
        }
        return known.orElseGet(portal::defaultLanguage);
    }
}
