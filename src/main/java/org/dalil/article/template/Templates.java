package org.dalil.article.template;

import static org.dalil.article.template.TemplateRefused.Rule.*;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Permission;
import org.dalil.article.ArticleKind;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;
import org.dalil.markdown.Documents;
import org.dalil.markdown.ReportPart;
import org.dalil.settings.Settings;
import org.dalil.text.Language;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The door to what new texts begin with. */
@Singleton
public class Templates {
    /** Of a body, in bytes. */
    public static final int LARGEST = 20 * 1024;

    /** Lines and tabs are text; of the other control characters nobody sees anything. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private final TemplateRepository repository;
    private final ShippedTemplates shipped;
    private final Documents documents;
    private final Settings settings;
    private final Transactions transactions;
    private final AuditTrail trail;

    Templates(
            TemplateRepository repository,
            ShippedTemplates shipped,
            Documents documents,
            Settings settings,
            Transactions transactions,
            AuditTrail trail) {
        this.repository = repository;
        this.shipped = shipped;
        this.documents = documents;
        this.settings = settings;
        this.transactions = transactions;
        this.trail = trail;
    }

    /** One for every kind, in every language of the portal. */
    public List<Template> all() {
        var own = repository.findAll();
        return Arrays.stream(ArticleKind.values())
                .flatMap(
                        kind -> settings.portal().languages().stream().map(at -> of(kind, at, own)))
                .toList();
    }

    /** What a new text begins with now. */
    public Template of(ArticleKind kind, Language language) {
        var own = repository.findByKindAndLanguage(kind.name(), language.code());
        return of(kind, language, own.stream().toList());
    }

    /** What it begins with where nobody wrote another. */
    public String shipped(ArticleKind kind, Language language) {
        return shipped.of(kind, language);
    }

    /**
     * The text that ships is not stored: it goes on following the installation.
     *
     * @param version of the template that it was written over
     * @throws TemplateRefused where it breaks a rule
     * @throws TemplateMoved where somebody else changed it meanwhile, to something else
     */
    public void change(
            ArticleKind kind, Language language, String body, String version, Account by) {
        requireRight(kind, language, by);
        requireWhole(kind, body);
        transactions.write(
                () -> {
                    var now = of(kind, language);
                    if (!body.equals(now.body())) {
                        requireSeen(now, version);
                        var isShipped = body.strip().equals(shipped(kind, language).strip());
                        requireOne(isShipped ? removed(now) : written(now, body), now);
                        tell(by, "changed", kind, language);
                    }
                });
    }

    /** The text that ships is the template again. */
    public void reset(ArticleKind kind, Language language, String version, Account by) {
        requireRight(kind, language, by);
        transactions.write(
                () -> {
                    var now = of(kind, language);
                    if (now.own()) {
                        requireSeen(now, version);
                        requireOne(removed(now), now);
                        tell(by, "reset", kind, language);
                    }
                });
    }

    private static void requireSeen(Template now, String version) {
        if (!now.version().equals(version)) {
            throw new TemplateMoved(now);
        }
    }

    /** Somebody was first, in the same moment. */
    private void requireOne(int rows, Template before) {
        if (rows == 0) {
            throw new TemplateMoved(of(before.kind(), before.language()));
        }
    }

    private int written(Template now, String body) {
        var kind = now.kind().name();
        var language = now.language().code();
        return now.own()
                ? repository.change(kind, language, now.body(), body)
                : repository.add(kind, language, body);
    }

    private int removed(Template now) {
        return now.own()
                ? repository.remove(now.kind().name(), now.language().code(), now.body())
                : 1; // the one that ships, with another blank at its end
    }

    private Template of(ArticleKind kind, Language language, List<TemplateRow> own) {
        return own.stream()
                .filter(row -> row.kind().equals(kind.name()))
                .filter(row -> row.language().equals(language.code()))
                .findFirst()
                .map(row -> new Template(kind, language, row.body(), true))
                .orElseGet(() -> new Template(kind, language, shipped(kind, language), false));
    }

    private void requireRight(ArticleKind kind, Language language, Account by) {
        if (!by.may(Permission.CHANGE_SETTINGS)) {
            throw new TemplateRefused(NO_RIGHT);
        }
        if (!settings.portal().speaks(language)) {
            throw new NoSuchTemplate(kind + " " + language);
        }
    }

    private void requireWhole(ArticleKind kind, String body) {
        if (body.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            throw new TemplateRefused(TOO_LARGE);
        }
        if (HIDDEN.matcher(body).find()) {
            throw new TemplateRefused(HIDDEN_CHARACTER);
        }
        if (kind == ArticleKind.REPORT) {
            requireSections(body);
        }
    }

    private void requireSections(String body) {
        var report = documents.report(body);
        var missing =
                Stream.of(ReportPart.values())
                        .filter(ReportPart::isRequired)
                        .filter(part -> report.find(part).isEmpty())
                        .toList();
        if (!missing.isEmpty()) {
            throw new TemplateRefused(SECTION_MISSING, missing);
        }
    }

    private void tell(Account by, String deed, ArticleKind kind, Language language) {
        var detail = kind.name().toLowerCase(Locale.ROOT) + " " + language;
        trail.record(new Actor(by.id(), by.name()), deed, "article template", 0, detail);
    }
}
