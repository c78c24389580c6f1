package org.dalil.web.session;

import org.dalil.account.AccountRefused;
import org.dalil.account.Accounts;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a set-up: by the field's id, the key of a message under {@code setUp.}. */
record SetUpProblems(Map<String, String> byField) {
    static final String LANGUAGES = "languages";

    /** Languages have no effect that are others than those the operator names. */
    static final String NAMED = "languagesNamed";

    static final String STARTER = "starter";
    static final String EMAIL = "email";
    static final String PASSWORD = "password";

    static SetUpProblems none() {
        return new SetUpProblems(new LinkedHashMap<>());
    }

    /**
     * @param named the languages if the operator names them, or none
     */
    static SetUpProblems of(
            SetUpForm form, List<Language> named, boolean needsAdmin, Accounts accounts) {
        var found = none();
        if (!named.isEmpty() && !form.speaks(named)) {
            found.byField.put(LANGUAGES, NAMED);
        } else if (form.languages().isEmpty()) {
            found.byField.put(LANGUAGES, "noLanguage");
        }
        form.languages().stream()
                .filter(each -> !SetUpForm.isName(form.name(each)))
                .forEach(each -> found.byField.put(nameOf(each), "nameLength"));
        if (needsAdmin) {
            accounts.problems(form.email(), "", form.password()).forEach(found::add);
        }
        return found;
    }

    static String nameOf(Language language) {
        return "name-" + language;
    }

    void add(AccountRefused refused) {
        switch (refused.rule()) {
            case EMAIL_FORM, NAME_LENGTH -> byField.put(EMAIL, "emailForm");
            case EMAIL_TAKEN -> byField.put(EMAIL, "emailTaken");
            case PASSWORD_SHORT -> byField.put(PASSWORD, "passwordShort");
            case PASSWORD_LONG -> byField.put(PASSWORD, "passwordLong");
            case PASSWORD_IS_EMAIL -> byField.put(PASSWORD, "passwordIsEmail");
        }
    }

    boolean isEmpty() {
        return byField.isEmpty();
    }

    @Nullable String key(String field) {
        return byField.get(field);
    }
}
