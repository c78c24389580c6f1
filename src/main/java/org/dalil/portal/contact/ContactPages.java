package org.dalil.portal.contact;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.Labels;
import org.dalil.article.live.ListedArticle;
import org.dalil.article.live.LiveArticles;
import org.dalil.cases.CaseRules;
import org.dalil.portal.page.Words;
import org.dalil.settings.ContactWays;
import org.dalil.text.Language;
import org.dalil.web.Asking;
import org.dalil.web.Frames;
import org.dalil.web.Pages;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints the contact form, as it was filled in, with articles that may answer beside it. */
@Singleton
class ContactPages {
    private final LiveArticles articles;
    private final Labels labels;
    private final ContactSuggestions suggestions;
    private final ContactWays contact;
    private final Frames frames;
    private final Pages pages;

    ContactPages(
            LiveArticles articles,
            Labels labels,
            ContactSuggestions suggestions,
            ContactWays contact,
            Frames frames,
            Pages pages) {
        this.articles = articles;
        this.labels = labels;
        this.suggestions = suggestions;
        this.contact = contact;
        this.frames = frames;
        this.pages = pages;
    }

    HttpResponse<?> show(
            HttpRequest<?> request,
            HttpStatus status,
            ContactForm form,
            ContactProblems problems,
            Language language,
            Asking asking) {
        var article = article(form.article(), language, asking.reader());
        var page =
                new ContactPage(
                        frames.of(request, language).titled(message("title", language), ""),
                        all(problems, language),
                        field(
                                "subject",
                                form.subject(),
                                CaseRules.LONGEST_SUBJECT,
                                problems,
                                language),
                        field(
                                "description",
                                form.description(),
                                CaseRules.LONGEST_DESCRIPTION,
                                problems,
                                language),
                        field(
                                "product",
                                form.product(),
                                CaseRules.LONGEST_PRODUCT,
                                problems,
                                language),
                        field("name", form.name(), CaseRules.LONGEST_NAME, problems, language),
                        field("email", form.email(), CaseRules.LONGEST_EMAIL, problems, language),
                        problem(ContactProblems.FILES, problems, language),
                        form.token(),
                        article.map(each -> Words.of(each.title(), each.language())).orElse(null),
                        article.map(each -> Long.toString(each.id())).orElse(""),
                        form.searches(),
                        suggestions.to(form, language, asking.reader()),
                        problems.byField().containsKey(ContactProblems.TRAP),
                        form.trap(),
                        ways(language),
                        contact.now().form() || !form.description().isEmpty());
        return pages.showOnce(status, "contact", page, language);
    }

    /** With the product of the article they came from, where that is about one alone. */
    ContactForm filledIn(ContactForm form, Language language, Asking asking) {
        if (!form.product().isEmpty()) {
            return form;
        }
        var products =
                article(form.article(), language, asking.reader())
                        .map(each -> labels.products(List.of(each.id())).get(each.id()))
                        .orElse(List.of());
        return products.size() == 1 ? form.about(products.getFirst()) : form;
    }

    private ContactPage.Ways ways(Language language) {
        var now = contact.now();
        return new ContactPage.Ways(
                now.expectation(language),
                !now.telephone().isEmpty() || !now.email().isEmpty(),
                now.telephone(),
                "tel:" + dialled(now.telephone()),
                now.email(),
                "mailto:" + now.email());
    }

    /** As a telephone takes it: a plus and Latin digits. */
    private static String dialled(String telephone) {
        var number = new StringBuilder();
        telephone
                .codePoints()
                .filter(each -> each == '+' || Character.isDigit(each))
                .forEach(
                        each ->
                                number.append(
                                        each == '+'
                                                ? "+"
                                                : Integer.toString(Character.digit(each, 10))));
        return number.toString();
    }

    /** The article as this reader sees it; one they may not open is not carried along. */
    private Optional<ListedArticle> article(@Nullable Long id, Language language, Audience reader) {
        if (id == null) {
            return Optional.empty();
        }
        var all = articles.translations(id, reader);
        return all.stream()
                .filter(each -> each.language().equals(language))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private ContactPage.Field field(
            String id, String typed, int most, ContactProblems problems, Language language) {
        return new ContactPage.Field(
                typed, language.directionOf(typed), most, problem(id, problems, language));
    }

    private @Nullable String problem(String id, ContactProblems problems, Language language) {
        var problem = problems.byField().get(id);
        return problem == null ? null : words(problem, language);
    }

    private List<ContactPage.Problem> all(ContactProblems problems, Language language) {
        return problems.byField().entrySet().stream()
                .map(
                        each ->
                                new ContactPage.Problem(
                                        each.getKey(),
                                        labelled(
                                                each.getKey(),
                                                words(each.getValue(), language),
                                                language)))
                .toList();
    }

    /** In the list above the form a problem says which field it means. */
    private String labelled(String field, String words, Language language) {
        return switch (field) {
            case ContactProblems.TRAP, ContactProblems.SENDING -> words;
            default ->
                    pages.message(
                            "contact.problem",
                            Map.of("field", message(field, language), "problem", words),
                            language);
        };
    }

    private String words(ContactProblems.Problem problem, Language language) {
        return pages.message(problem.message(), Map.of("most", problem.most()), language);
    }

    private String message(String key, Language language) {
        return pages.message("contact." + key, Map.of(), language);
    }
}
