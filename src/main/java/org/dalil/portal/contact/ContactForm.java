package org.dalil.portal.contact;

import org.dalil.cases.CaseRules;
import org.dalil.cases.Customer;
import org.dalil.cases.NewCase;
import org.dalil.text.Hidden;
import org.dalil.text.Language;
import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a customer filled in, as they did.
 *
 * @param searches what they searched for before
 * @param article the one they came from, or null
 * @param token the page's address to be; a second click sends the same
 * @param trap a field that people do not see
 */
record ContactForm(
        String subject,
        String description,
        String product,
        String name,
        String email,
        List<String> searches,
        @Nullable Long article,
        String token,
        String trap) {
    private static final int MOST_SEARCHES = 20;
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    /** An empty one, with what the customer brought along. */
    static ContactForm of(List<String> searches, String article, String token, String product) {
        return new ContactForm(
                searches.isEmpty() ? "" : searches.getLast(),
                "",
                cut(Hidden.without(product)),
                "",
                "",
                searches,
                id(article),
                token,
                "");
    }

    static ContactForm of(Form sent) {
        return new ContactForm(
                sent.one("subject"),
                sent.one("description"),
                sent.one("product"),
                sent.one("name"),
                sent.one("email"),
                searches(sent.all("q")),
                id(sent.one("article")),
                sent.one("token"),
                sent.one("contact-again"));
    }

    static List<String> searches(List<String> given) {
        return given.stream()
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .distinct()
                .limit(MOST_SEARCHES)
                .toList();
    }

    NewCase asked(Language language) {
        return NewCase.of(subject, description, language)
                .by(new Customer(name, email, ""))
                .about(product)
                .after(searches, article);
    }

    private static String cut(String product) {
        return product.length() <= CaseRules.LONGEST_PRODUCT ? product : "";
    }

    ContactForm about(String found) {
        return new ContactForm(
                subject, description, cut(found), name, email, searches, article, token, trap);
    }

    private static @Nullable Long id(String written) {
        return ID.matcher(written).matches() ? Long.valueOf(written) : null;
    }
}
