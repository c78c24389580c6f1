package org.dalil.web.failure;

import io.micronaut.http.HttpStatus;

import org.dalil.text.Language;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The error page that needs no theme, for when the theme is what is broken. It speaks the two
 * languages that ship.
 */
final class PlainPage {
    private PlainPage() {}

    static String of(
            HttpStatus status,
            Language language,
            String request,
            String detail,
            List<String> typed) {
        var isArabic = language.equals(Language.ARABIC);
        var title = isArabic ? "تعذّر عرض هذه الصفحة" : "This page cannot be shown";
        var words =
                isArabic
                        ? "حدث خطأ لدينا. يُرجى المحاولة بعد قليل."
                        : "Something is wrong on our side. Please try again in a moment.";
        var number = isArabic ? "رقم الطلب" : "Request";
        return """
        <!DOCTYPE html>
        <html lang="%s" dir="%s">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
        <meta name="robots" content="noindex"><title>%s</title></head>
        <body>
        <main>
        <h1>%s</h1>
        <p>%s</p>
        <p>%s: <code>%s</code> (%d)</p>
        %s%s</main>
        </body>
        </html>
        """
                .formatted(
                        isArabic ? "ar" : "en",
                        isArabic ? "rtl" : "ltr",
                        title,
                        title,
                        words,
                        number,
                        escaped(request),
                        status.getCode(),
                        detail.isEmpty() ? "" : "<pre dir=\"ltr\">" + escaped(detail) + "</pre>\n",
                        typed(typed, isArabic));
    }

    private static String typed(List<String> texts, boolean isArabic) {
        var label = isArabic ? "ما كتبته، لنسخه" : "What you typed, to copy";
        return texts.stream()
                .map(
                        text ->
                                "<p><textarea rows=\"4\" dir=\"auto\" readonly aria-label=\"%s\">\n%s</textarea></p>\n"
                                        .formatted(label, escaped(text)))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
