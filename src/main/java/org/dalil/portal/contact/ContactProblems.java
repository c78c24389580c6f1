package org.dalil.portal.contact;

import org.dalil.article.attachment.Attachments;
import org.dalil.article.upload.Picture;
import org.dalil.article.upload.UploadRefused;
import org.dalil.cases.CaseRefused;
import org.dalil.cases.CaseRules;
import org.dalil.cases.NewCase;
import org.dalil.cases.screenshot.Screenshots;
import org.dalil.web.parts.Parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong with a form: by the field's id, the message and the number that it names. */
record ContactProblems(Map<String, Problem> byField) {
    static final String TRAP = "contact-again";
    static final String FILES = "files";
    static final String SENDING = "send";

    record Problem(String message, long most) {}

    static ContactProblems none() {
        return new ContactProblems(new LinkedHashMap<>());
    }

    static ContactProblems of(NewCase asked) {
        var found = none();
        CaseRules.problems(CaseRules.cleaned(asked)).forEach(found::add);
        return found;
    }

    void add(CaseRefused refused) {
        var rule = refused.rule().name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
        byField.put(refused.field().code(), new Problem("case.rule." + rule, refused.most()));
    }

    void add(String field, String message, long most) {
        byField.put(field, new Problem(message, most));
    }

    /** The pictures that came along; none where something is wrong with one of them. */
    List<Picture> pictures(Parts parts) {
        if (parts.isTooLarge()) {
            add(FILES, "contact.filesLarge", Attachments.LARGEST >> 20);
            return List.of();
        }
        if (parts.files().size() > Screenshots.MOST) {
            add(FILES, "contact.filesMany", Screenshots.MOST);
            return List.of();
        }
        try {
            return parts.files().stream().map(file -> Picture.of(file.content())).toList();
        } catch (UploadRefused refused) {
            var isWide = refused.rule() == UploadRefused.Rule.PIXELS;
            add(FILES, isWide ? "contact.filesPixels" : "contact.filesKind", 0);
            return List.of();
        }
    }

    /** No page can fill in a file again; its sender hears of it. */
    void askForPictures(List<Picture> sent) {
        if (!sent.isEmpty()) {
            add(FILES, "contact.filesAgain", sent.size());
        }
    }

    boolean isEmpty() {
        return byField.isEmpty();
    }
}
