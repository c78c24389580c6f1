package org.dalil.theme.page;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.EscapingStrategy;
import com.github.jknack.handlebars.Formatter;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.HandlebarsException;
import com.github.jknack.handlebars.Template;
import com.github.jknack.handlebars.cache.ConcurrentMapTemplateCache;
import com.github.jknack.handlebars.io.AbstractTemplateLoader;
import com.github.jknack.handlebars.io.StringTemplateSource;
import com.github.jknack.handlebars.io.TemplateSource;

import org.dalil.theme.template.DataNames;
import org.dalil.theme.template.Report;
import org.dalil.theme.template.Rule;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The templates of one theme, compiled by Handlebars, and the only place that runs it. */
public final class TemplateSet {
    private static final String PAGES = "pages/";

    /**
     * A template to compile.
     *
     * @param file as messages name it
     * @param text checked and rewritten
     */
    public record Source(String file, String text) {}

    private final Handlebars handlebars;
    private final Inert inert;
    private final Map<String, Template> pages = new HashMap<>();

    /**
     * @param sources checked and rewritten, by path without the ending: {@code pages/home}
     */
    public TemplateSet(Map<String, Source> sources, Helpers helpers, Inert inert) {
        this.inert = inert;
        var html = new Html();
        handlebars =
                new Handlebars(new InMemory(sources))
                        .with(new ConcurrentMapTemplateCache())
                        .with((EscapingStrategy) html)
                        .with(new OurHelpers());
        handlebars.with((Formatter) html);
        handlebars.prettyPrint(true);
        handlebars.parentScopeResolution(false);
        helpers.register(handlebars);
    }

    /** Reports what Handlebars' own parser does not take. */
    public void compile(Iterable<String> names, Report report) {
        for (var name : names) {
            try {
                var template = handlebars.compile(name);
                if (name.startsWith(PAGES)) {
                    pages.put(name.substring(PAGES.length()), template);
                }
            } catch (HandlebarsException broken) {
                var found = broken(broken);
                report.found(
                        found.file(),
                        found.line(),
                        Rule.SYNTAX,
                        String.valueOf(found.getMessage()));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /**
     * @throws PageBroken if the template asks for what it cannot have
     * @throws IllegalArgumentException if there is no such page
     */
    public String render(String page, Object record, Rendering rendering) {
        var template = pages.get(page);
        if (template == null) {
            throw new IllegalArgumentException(
                    "the theme has no page '" + page + "', only " + pages.keySet());
        }
        var context =
                Context.newBuilder(record)
                        .combine(DataNames.kept("theme"), rendering.settings())
                        .resolver(inert)
                        .build();
        context.data(Rendering.KEY, rendering);
        try {
            return template.apply(context);
        } catch (HandlebarsException broken) {
            throw broken(broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PageBroken broken(HandlebarsException broken) {
        var error = broken.getError();
        var cause = broken.getCause();
        var reason =
                cause instanceof RuntimeException && cause.getMessage() != null
                        ? cause.getMessage()
                        : error == null ? String.valueOf(broken.getMessage()) : error.reason;
        return error == null
                ? new PageBroken("?", 0, reason, broken)
                : new PageBroken(error.filename, error.line, reason, broken);
    }

    private static final class InMemory extends AbstractTemplateLoader {
        private final Map<String, Source> sources;

        InMemory(Map<String, Source> sources) {
            this.sources = sources;
        }

        @Override
        public TemplateSource sourceAt(String location) throws IOException {
            var source = sources.get(location);
            if (source == null) {
                throw new FileNotFoundException(location + ".hbs");
            }
            return new StringTemplateSource(source.file, source.text);
        }
    }
}
