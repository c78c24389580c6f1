package org.dalil.desk.editor.similar;

import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.article.revision.Draft;
import org.dalil.article.revision.Drafts;
import org.dalil.desk.frame.Words;
import org.dalil.text.Language;
import org.dalil.web.ReaderLanguages;
import org.dalil.web.session.Form;

import java.util.Optional;
import java.util.regex.Pattern;

/** Leads from a draft to what is there about the same, and brings the draft along. */
@Singleton
public class OtherTexts {
    private static final String WITH = "with";
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18})-([A-Za-z-]{2,20})");
    private static final Pattern ARTICLE = Pattern.compile("\\d{1,18}");

    private final Drafts drafts;
    private final ReaderLanguages languages;

    OtherTexts(Drafts drafts, ReaderLanguages languages) {
        this.drafts = drafts;
        this.languages = languages;
    }

    /**
     * Where a button about a similar article leads, once the draft is saved: to the editor of that
     * one, beside which the draft then stands, or to the question whether it is linked instead.
     *
     * @return empty where no such button was pressed
     */
    public Optional<String> next(Form form, long article, Language language) {
        var improved = TEXT.matcher(form.one("improve"));
        var linked = ARTICLE.matcher(form.one("instead"));
        if (improved.matches()) {
            return Optional.of(
                    "/desk/articles/%s/%s/edit?with=%d-%s"
                            .formatted(improved.group(1), improved.group(2), article, language));
        }
        return linked.matches()
                ? Optional.of(
                        "%s/instead?article=%s"
                                .formatted(editor(article, language), linked.group()))
                : Optional.empty();
    }

    /** The draft that an address brings along; empty where it names none. */
    public Optional<OtherText> of(HttpRequest<?> request) {
        var named = TEXT.matcher(request.getParameters().get(WITH, String.class, ""));
        if (!named.matches()) {
            return Optional.empty();
        }
        var id = Long.parseLong(named.group(1));
        return languages.all().stream()
                .filter(each -> each.code().equals(named.group(2)))
                .findFirst()
                .flatMap(language -> drafts.of(id, language).map(draft -> of(id, language, draft)));
    }

    /** An editor's address, and still beside it what was brought along. */
    public String kept(HttpRequest<?> request, String editor) {
        return of(request).map(text -> editor + "?" + WITH + "=" + text.text()).orElse(editor);
    }

    static OtherText of(long id, Language language, Draft draft) {
        return new OtherText(
                id + "-" + language,
                Words.of(draft.title(), language),
                editor(id, language),
                language.code(),
                language.direction(),
                draft.body());
    }

    private static String editor(long id, Language language) {
        return "/desk/articles/%d/%s/edit".formatted(id, language);
    }
}
