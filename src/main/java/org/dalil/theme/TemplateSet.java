package org.dalil.theme;

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
import org.dalil.theme.template.Rule;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The templates of one theme, compiled by Handlebars, and the only place that runs it. */
final class TemplateSet {
    private static final String PAGES = "pages/";

    private final Handlebars handlebars;
    private final Inert inert;
    private final Map<String, Template> pages = new HashMap<>();

    /**
     * @param sources checked and rewritten, by path without the ending: {@code pages/home}
     */
    TemplateSet(Map<String, TemplateSource> sources, Helpers helpers, Inert inert) {
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
    void compile(Iterable<String> names, Consumer<Problem> problems) {
        for (var name : names) {
            try {
                var template = handlebars.compile(name);
                if (name.startsWith(PAGES)) {
                    pages.put(name.substring(PAGES.length()), template);
                }
            } catch (HandlebarsException broken) {
                problems.accept(problem(broken, Rule.SYNTAX));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    String render(String page, Object record, Rendering rendering) {
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
            var problem = problem(broken, Rule.RENDERING);
            throw new TemplateBroken(problem.file(), problem.line(), problem.reason(), broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Problem problem(HandlebarsException broken, Rule rule) {
        var error = broken.getError();
        var cause = broken.getCause();
        var reason =
                cause instanceof RuntimeException && cause.getMessage() != null
                        ? cause.getMessage()
                        : error == null ? String.valueOf(broken.getMessage()) : error.reason;
        return error == null
                ? new Problem("?", 0, rule, reason)
                : new Problem(error.filename, error.line, rule, reason);
    }

    private static final class InMemory extends AbstractTemplateLoader {
        private final Map<String, TemplateSource> sources;

        InMemory(Map<String, TemplateSource> sources) {
            this.sources = sources;
        }

        @Override
        public TemplateSource sourceAt(String location) throws IOException {
            var source = sources.get(location);
            if (source == null) {
                throw new FileNotFoundException(location + ".hbs");
            }
            return source;
        }
    }

    static TemplateSource source(String file, String text) {
        return new StringTemplateSource(file, text);
    }
}
