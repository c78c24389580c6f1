package org.dalil.web.mail;

import java.util.ArrayList;
import java.util.List;

/** A mail as plain text: the same as the page says, in the same order, addresses on lines alone. */
final class PlainMail {
    private final List<String> parts = new ArrayList<>();

    private PlainMail() {}

    static String of(MailPage page) {
        var mail = new PlainMail();
        mail.add(page.title());
        page.before().forEach(mail::add);
        if (page.quote() != null) {
            mail.add(page.quote().text());
        }
        if (page.answer() != null) {
            mail.add(page.answer().plain());
        }
        if (!page.lines().isEmpty()) {
            mail.add(String.join("\n", page.lines().stream().map(PlainMail::line).toList()));
        }
        if (page.words() != null) {
            mail.add(page.words().text());
        }
        if (page.address() != null) {
            mail.add(page.label() + "\n" + page.address());
        }
        page.after().forEach(mail::add);
        mail.add("-- \n" + page.portalName()); // RFC 3676: a signature
        return String.join("\n\n", mail.parts) + "\n";
    }

    private void add(String part) {
        if (!part.isBlank()) {
            parts.add(part);
        }
    }

    private static String line(MailPage.Line line) {
        var note = line.note().isEmpty() ? "" : " (" + line.note() + ")";
        var address = line.address() == null ? "" : "\n  " + line.address();
        return "- " + line.title().text() + note + address;
    }
}
