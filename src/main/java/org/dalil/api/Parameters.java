package org.dalil.api;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;

import jakarta.inject.Singleton;

import org.dalil.api.ParameterRefused.Rule;
import org.dalil.settings.PortalSettings;
import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands behind the question mark, each read by its rule or refused by name. */
class Parameters {
    private static final int DIGITS = 9;
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private final HttpParameters given;
    private final PortalSettings portal;

    private Parameters(HttpRequest<?> request, PortalSettings portal) {
        this.given = request.getParameters();
        this.portal = portal;
    }

    /** A text that must be there, though it may be empty. */
    String required(String name) {
        return text(name).orElseThrow(() -> new ParameterRefused(name, new Rule.Given()));
    }

    int number(String name, int unsaid, int least, int most) {
        return text(name).map(text -> number(name, text, least, most)).orElse(unsaid);
    }

    /** A number of something that may or may not be there; empty where it is not said. */
    Optional<Long> id(String name) {
        return text(name)
                .map(
                        text -> {
                            if (!ID.matcher(text).matches()) {
                                throw new ParameterRefused(name, new Rule.There());
                            }
                            return Long.valueOf(text);
                        });
    }

    /** Words that may be left out. */
    Optional<String> words(String name, int most) {
        var said = text(name).map(String::strip).filter(text -> !text.isEmpty());
        if (said.filter(text -> text.length() > most).isPresent()) {
            throw new ParameterRefused(name, new Rule.Short(most));
        }
        return said;
    }

    /** One that the portal speaks, where it is said. */
    Optional<Language> language(String name) {
        return text(name).map(code -> spoken(name, code));
    }

    /** {@code lang}: one that the portal speaks; the portal's first where it is not said. */
    Language language() {
        return language("lang").orElseGet(portal::defaultLanguage);
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(given.get(name));
    }

    private static int number(String name, String text, int least, int most) {
        var isNumber = text.length() <= DIGITS && text.matches("[0-9]+");
        if (!isNumber || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new ParameterRefused(name, new Rule.WholeNumber(least, most));
        }
        return Integer.parseInt(text);
    }

    private Language spoken(String name, String code) {
        return portal.languages().stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ParameterRefused(name, new Rule.OneOf(codes())));
    }

    private String codes() {
        return portal.languages().stream().map(Language::code).collect(Collectors.joining(", "));
    }

    /** Gives a controller method the parameters of its request. */
    @Singleton
    static class Binder implements TypedRequestArgumentBinder<Parameters> {
        private final Settings settings;

        Binder(Settings settings) {
            this.settings = settings;
        }

        @Override
        public Argument<Parameters> argumentType() {
            return Argument.of(Parameters.class);
        }

        @Override
        public BindingResult<Parameters> bind(
                ArgumentConversionContext<Parameters> context, HttpRequest<?> request) {
            return () -> Optional.of(new Parameters(request, settings.portal()));
        }
    }
}
