package org.dalil.web.session;

import org.dalil.web.Frame;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The first start.
 *
 * @param action where the form goes, in the page's language
 * @param problems all of them, each with the field it belongs to; empty at first
 * @param languages the theme's, those of the portal chosen
 * @param areLanguagesNamed whether the operator named them, so that there is nothing to choose
 * @param languagesProblem as every problem: what went wrong at this field, or null
 * @param keepsStarter whether the articles that come with the program stay
 * @param needsAdmin whether nobody has an account yet
 */
record SetUpPage(
        Frame frame,
        String action,
        List<Problem> problems,
        List<LanguageRow> languages,
        boolean areLanguagesNamed,
        @Nullable String languagesProblem,
        boolean keepsStarter,
        @Nullable String starterProblem,
        boolean needsAdmin,
        String email,
        @Nullable String emailProblem,
        String password,
        @Nullable String passwordProblem) {

    /**
     * @param field the element's id
     */
    record Problem(String field, String words) {}

    /**
     * @param name of the language, by its own speakers
     * @param fixed whether it cannot be left out, for the operator named it
     * @param first whether readers whose language is unknown are answered in it
     * @param portalName as it was typed
     */
    record LanguageRow(
            String code,
            String name,
            String direction,
            boolean chosen,
            boolean fixed,
            boolean first,
            String portalName,
            @Nullable String problem) {}
}
