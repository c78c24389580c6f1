package org.dalil.desk.articles.list;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.article.overview.OverviewFilter;
import org.dalil.article.overview.Overviews;
import org.dalil.audit.Actor;
import org.dalil.desk.articles.CategoryChoices;
import org.dalil.desk.articles.Choice;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.dalil.web.ReaderLanguages;
import org.dalil.web.session.FormRefused;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an address filters, and what it could. What it names and is not there is refused: a list
 * that is held to nothing would be taken for one that is held to that, and arranged as a whole.
 */
@Singleton
class ListFilters {
    private static final int MOST_OWNERS = 500;
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final Overviews overviews;
    private final Accounts accounts;
    private final CategoryChoices categories;
    private final ReaderLanguages languages;
    private final Settings settings;
    private final Clock clock;

    ListFilters(
            Overviews overviews,
            Accounts accounts,
            CategoryChoices categories,
            ReaderLanguages languages,
            Settings settings,
            Clock clock) {
        this.overviews = overviews;
        this.accounts = accounts;
        this.categories = categories;
        this.languages = languages;
        this.settings = settings;
        this.clock = clock;
    }

    OverviewFilter of(ListAddress asked) {
        return new OverviewFilter(
                one("state", OverviewFilter.State.values(), asked.state()),
                language(asked.language()),
                category(asked.category()),
                one("audience", OverviewFilter.Readers.values(), asked.audience()),
                asked.owner(),
                one("due", OverviewFilter.Due.values(), asked.due()),
                LocalDate.ofInstant(clock.instant(), settings.portal().zone()),
                asked.words());
    }

    List<Choice> states(String chosen) {
        return said(OverviewFilter.State.values(), "desk.state.", chosen);
    }

    List<Choice> audiences(String chosen) {
        return said(OverviewFilter.Readers.values(), "desk.list.", chosen);
    }

    List<Choice> dues(String chosen) {
        return said(OverviewFilter.Due.values(), "desk.list.due.", chosen);
    }

    List<Choice> languages(String chosen, Language page) {
        return languages.all().stream()
                .map(
                        each ->
                                Choice.named(
                                        each.code(),
                                        each.locale().getDisplayLanguage(page.locale()),
                                        chosen))
                .toList();
    }

    List<Choice> categories(String chosen, Language page) {
        return categories.of(page, chosen);
    }

    /** Who answers for an article: people by name, others as a file named them. */
    List<Choice> owners(String chosen) {
        var people = accounts.all();
        var choices = new ArrayList<Choice>();
        choices.add(Choice.said(OverviewFilter.NOBODY, "desk.list.nobody", chosen));
        for (var owner : overviews.owners(MOST_OWNERS)) {
            choices.add(
                    people.stream()
                            .filter(each -> each.email().equalsIgnoreCase(owner))
                            .findFirst()
                            .map(each -> person(each, chosen))
                            .orElseGet(() -> other(owner, chosen)));
        }
        return choices;
    }

    /** Who could. */
    List<Choice> people(String chosen) {
        return accounts.all().stream().map(each -> person(each, chosen)).toList();
    }

    private static Choice person(Account person, String chosen) {
        return Choice.named(person.email(), person.name(), chosen);
    }

    private static Choice other(String owner, String chosen) {
        return owner.equals(Actor.FOLDER.name())
                ? Choice.said(owner, "desk.by.folder", chosen)
                : Choice.named(owner, owner, chosen);
    }

    private List<Long> category(String asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        if (!ID.matcher(asked).matches() || !categories.has(Long.parseLong(asked))) {
            throw FormRefused.unknown("category", asked);
        }
        return categories.withAllBelow(Long.parseLong(asked));
    }

    private @Nullable Language language(String asked) {
        return asked.isEmpty()
                ? null
                : languages.all().stream()
                        .filter(each -> each.code().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> FormRefused.unknown("language", asked));
    }

    private static <E extends Enum<E>> @Nullable E one(String parameter, E[] all, String name) {
        return name.isEmpty()
                ? null
                : Arrays.stream(all)
                        .filter(each -> code(each).equals(name))
                        .findFirst()
                        .orElseThrow(() -> FormRefused.unknown(parameter, name));
    }

    private static List<Choice> said(Enum<?>[] all, String key, String chosen) {
        return Arrays.stream(all)
                .map(each -> Choice.said(code(each), key + code(each), chosen))
                .toList();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
