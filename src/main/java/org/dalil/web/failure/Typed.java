package org.dalil.web.failure;

import io.micronaut.http.HttpRequest;

import org.dalil.web.session.Form;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;

/**
 * What somebody typed into the form that they sent, while it is not known yet whether it arrives.
 */
public final class Typed {
    private static final String NAME = "dalil.typed";

    /** Fields that people write in: what stands there is theirs, were it one plain word. */
    private static final Set<String> WRITTEN =
            Set.of(
                    "body",
                    "comment",
                    "description",
                    "email",
                    "ending",
                    "line",
                    "name",
                    "note",
                    "product",
                    "reason",
                    "reply",
                    "subject",
                    "summary",
                    "title",
                    "words");

    /** Elsewhere what a person wrote, and not what a page put there: ids, versions, choices. */
    private static final Pattern WORDS = Pattern.compile("[\\s\\P{ASCII}]");

    private Typed() {}

    /** For a form whose body only the one who reads it can take apart. */
    public static void keep(HttpRequest<?> request, Form form) {
        keep(request, CompletableFuture.completedFuture(of(form)));
    }

    static void keep(HttpRequest<?> request, CompletionStage<List<String>> typed) {
        request.setAttribute(NAME, typed);
    }

    @SuppressWarnings("unchecked") // only keep() puts it there
    static @Nullable CompletionStage<List<String>> of(HttpRequest<?> request) {
        return (CompletionStage<List<String>>)
                request.getAttribute(NAME, CompletionStage.class).orElse(null);
    }

    static List<String> of(Form form) {
        return form.fields().entrySet().stream()
                .filter(each -> !each.getKey().equals("password"))
                .flatMap(
                        each ->
                                each.getValue().stream()
                                        .map(String::strip)
                                        .filter(text -> isTyped(each.getKey(), text)))
                .distinct()
                .toList();
    }

    private static boolean isTyped(String field, String text) {
        return WRITTEN.contains(field) ? !text.isEmpty() : WORDS.matcher(text).find();
    }
}
