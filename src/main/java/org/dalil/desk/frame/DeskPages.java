package org.dalil.desk.frame;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;

import jakarta.inject.Singleton;

import org.dalil.text.Language;
import org.dalil.theme.Presentation;
import org.dalil.web.Pages;

import java.net.URI;
import java.util.Map;

/** Answers with pages of the desk. None is ever kept: each is for one person at one moment. */
@Singleton
public class DeskPages {
    private final Pages pages;

    DeskPages(Pages pages) {
        this.pages = pages;
    }

    /**
     * @param page the theme's name for it: {@code desk/articles}
     * @param content an inert record whose first component is the {@link DeskFrame}, named desk
     */
    public MutableHttpResponse<?> show(
            HttpRequest<?> request, String page, Record content, Language language) {
        return showOnce(HttpStatus.OK, page, content, language);
    }

    /** A form with what is wrong in it, and all that was typed. */
    public MutableHttpResponse<?> showOnce(
            HttpStatus status, String page, Record content, Language language) {
        return pages.showOnce(status, page, content, language);
    }

    /** Where it goes on after something was done. */
    public HttpResponse<?> goOn(String address) {
        return HttpResponse.seeOther(URI.create(address));
    }

    /** A message of the theme as a text. */
    public String message(String key, Map<String, ?> arguments, Language language) {
        return pages.message(key, arguments, language);
    }

    public String message(String key, Language language) {
        return message(key, Map.of(), language);
    }

    /** How words, numbers and times are written in a language. */
    public Presentation presentation(Language language) {
        return pages.presentation(language);
    }
}
