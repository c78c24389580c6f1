package org.dalil.portal;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;

import jakarta.inject.Singleton;

import org.dalil.text.Language;
import org.dalil.web.ReaderLanguages;

import java.util.Optional;

/**
 * Gives controller methods the language their address begins with; one that the portal does not
 * speak leads nowhere.
 */
@Singleton
class PageLanguage implements TypedRequestArgumentBinder<Language> {
    private final ReaderLanguages languages;

    PageLanguage(ReaderLanguages languages) {
        this.languages = languages;
    }

    @Override
    public Argument<Language> argumentType() {
        return Argument.of(Language.class);
    }

    @Override
    public BindingResult<Language> bind(
            ArgumentConversionContext<Language> context, HttpRequest<?> request) {
        var language = languages.ofPath(request.getPath()).orElseThrow(Place::nowhere);
        return () -> Optional.of(language);
    }
}
