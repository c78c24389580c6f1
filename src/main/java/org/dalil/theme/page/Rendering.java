package org.dalil.theme.page;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Template;

import org.dalil.text.Language;
import org.dalil.theme.message.Formats;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/** One page being printed: what helpers need beside their arguments. */
public final class Rendering {
    static final String KEY = "rendering";

    private final Language language;
    private final Instant now;
    private final Formats formats;
    private final Map<String, Object> settings;
    private @Nullable Body body;

    /** What a layout wraps; a layout may itself be wrapped by another. */
    record Body(Template template, Context context, @Nullable Body outer) {}

    /**
     * @param now what "3 days ago" is counted from
     */
    public Rendering(
            Language language, Instant now, Formats formats, Map<String, Object> settings) {
        this.language = language;
        this.now = now;
        this.formats = formats;
        this.settings = settings;
    }

    Language language() {
        return language;
    }

    Instant now() {
        return now;
    }

    Formats formats() {
        return formats;
    }

    Map<String, Object> settings() {
        return settings;
    }

    @Nullable Body body() {
        return body;
    }

    void body(@Nullable Body next) {
        body = next;
    }
}
