package org.dalil.theme.page;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Handlebars.SafeString;
import com.github.jknack.handlebars.Helper;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.TagType;

import org.dalil.text.Language;
import org.dalil.theme.asset.Assets;
import org.dalil.theme.message.Catalogue;
import org.dalil.theme.message.PlainSink;
import org.dalil.theme.message.Sink;
import org.dalil.theme.page.Rendering.Body;
import org.dalil.theme.template.Address;
import org.dalil.theme.template.Templates;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * The helpers, which are a promise to theme authors (docs/themes.md). In text they may print
 * elements; as an argument or in quotes they give plain text.
 */
public record Helpers(Catalogue catalogue, Assets assets) {

    void register(Handlebars handlebars) {
        add(handlebars, "t", this::message);
        add(handlebars, "n", Helpers::number);
        add(handlebars, "date", Helpers::date);
        add(handlebars, "moment", Helpers::moment);
        add(handlebars, "ago", Helpers::ago);
        add(handlebars, "asset", (name, _) -> assets.address(String.valueOf(name)));
        add(handlebars, "lang", (_, options) -> rendering(options).language().code());
        add(handlebars, "dir", Helpers::direction);
        add(handlebars, "each", new Each());
        add(handlebars, "layout", Helpers::layout);
        add(handlebars, "content", Helpers::content);
        add(handlebars, Templates.INCLUDE, Helpers::include);
        add(handlebars, Templates.PLAIN, (value, _) -> plain(value));
        add(
                handlebars,
                Templates.ADDRESS,
                (value, _) -> printed(Address.whole(Html.plain(value).toString())));
        add(
                handlebars,
                Templates.PIECE,
                (value, _) -> printed(Address.piece(Html.plain(value).toString())));
    }

    private static void add(Handlebars handlebars, String name, Helper<@Nullable Object> helper) {
        handlebars.registerHelper(name, helper);
    }

    private static Rendering rendering(Options options) {
        return options.data(Rendering.KEY);
    }

    private static boolean amongMarkup(Options options) {
        return options.tagType != TagType.SUB_EXPRESSION;
    }

    private static CharSequence plain(@Nullable Object value) {
        return printed(Html.plain(value));
    }

    private static CharSequence printed(CharSequence value) {
        return new SafeString(Html.escaped(value));
    }

    private Object message(@Nullable Object key, Options options) {
        var rendering = rendering(options);
        var out = new StringBuilder();
        var isMarkup = amongMarkup(options);
        var page = rendering.language();
        Sink sink = isMarkup ? new HtmlSink(out, page) : new PlainSink(out, page);
        var name = String.valueOf(key);
        var language = rendering.language().code();
        catalogue
                .find(language, name)
                .ifPresentOrElse(
                        message ->
                                message.format(
                                        arguments(rendering, options), rendering.formats(), sink),
                        () -> sink.words(name));
        return isMarkup ? new SafeString(out) : out.toString();
    }

    /** A message may name the theme's settings as if they were arguments. */
    private static Map<String, Object> arguments(Rendering rendering, Options options) {
        if (options.hash.isEmpty()) {
            return rendering.settings();
        }
        var arguments = new HashMap<>(rendering.settings());
        arguments.putAll(options.hash);
        return arguments;
    }

    private static Object number(@Nullable Object value, Options options) {
        return switch (value) {
            case null -> "";
            case Number number -> rendering(options).formats().number(number);
            default -> throw new IllegalArgumentException("n takes a number, not '" + value + "'");
        };
    }

    private static Object date(@Nullable Object at, Options options) {
        var formats = rendering(options).formats();
        return switch (at) {
            case null -> "";
            case Instant instant -> time(seconds(instant), formats.date(instant), "", options);
            case LocalDate day -> time(at, formats.date(day), "", options);
            default -> throw noTime("date", at);
        };
    }

    private static Object moment(@Nullable Object at, Options options) {
        return switch (at) {
            case null -> "";
            case Instant instant ->
                    time(
                            seconds(instant),
                            rendering(options).formats().moment(instant),
                            "",
                            options);
            default -> throw noTime("moment", at);
        };
    }

    private static Object ago(@Nullable Object at, Options options) {
        var formats = rendering(options).formats();
        var now = rendering(options).now();
        return switch (at) {
            case null -> "";
            case Instant instant ->
                    time(
                            seconds(instant),
                            formats.ago(instant, now),
                            formats.date(instant),
                            options);
            case LocalDate day -> time(at, formats.agoInDays(day, now), formats.date(day), options);
            default -> throw noTime("ago", at);
        };
    }

    private static Instant seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    private static IllegalArgumentException noTime(String helper, Object value) {
        return new IllegalArgumentException(helper + " takes a time, not '" + value + "'");
    }

    private static Object time(Object at, String words, String title, Options options) {
        if (!amongMarkup(options)) {
            return words;
        }
        var out = new StringBuilder("<time datetime=\"").append(at).append('"');
        if (!title.isEmpty()) {
            out.append(" title=\"").append(Html.escaped(title)).append('"');
        }
        return new SafeString(out.append('>').append(Html.escaped(words)).append("</time>"));
    }

    private static Object direction(@Nullable Object code, Options options) {
        var arguments = options.<Integer>data(Context.PARAM_SIZE);
        var language =
                arguments == 0 ? rendering(options).language() : new Language(String.valueOf(code));
        return language.direction();
    }

    private static Object layout(@Nullable Object name, Options options) throws IOException {
        var rendering = rendering(options);
        var outer = rendering.body();
        rendering.body(new Body(options.fn, options.context, outer));
        var page = options.handlebars.compile("layouts/" + name).apply(given(options));
        rendering.body(outer);
        return new SafeString(page);
    }

    private static Object include(@Nullable Object name, Options options) throws IOException {
        return new SafeString(
                options.handlebars.compile(String.valueOf(name)).apply(given(options)));
    }

    /** The context the tag was given, or stands in, with the arguments in front of it. */
    private static Context given(Options options) {
        var here = options.context;
        if (options.params.length == 0 && options.hash.isEmpty()) {
            return here;
        }
        var page = options.params.length == 0 ? here.model() : options.<@Nullable Object>param(0);
        if (page == null) {
            page = Map.of();
        }
        return Context.newContext(
                here, options.hash.isEmpty() ? page : new Given(options.hash, page));
    }

    private static Object content(@Nullable Object ignored, Options options) throws IOException {
        var rendering = rendering(options);
        var body = rendering.body();
        if (body == null) {
            throw new IllegalArgumentException("content stands in a layout only");
        }
        rendering.body(body.outer());
        var content = body.template().apply(body.context());
        rendering.body(body);
        return new SafeString(content);
    }
}
