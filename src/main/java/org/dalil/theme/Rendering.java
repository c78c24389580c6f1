package org.dalil.theme;

import com.github.jknack.handlebars.Context;
import com.github.jknack.handlebars.Template;

import org.dalil.theme.message.Formats;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** One page being printed: what helpers need beside their arguments. */
final class Rendering {
    static final String KEY = "rendering";

    private final Presentation presentation;
    private final Formats formats;
    private final Map<String, Object> settings;
    private @Nullable Body body;

    /** What a layout wraps; a layout may itself be wrapped by another. */
    record Body(Template template, Context context, @Nullable Body outer) {}

    Rendering(Presentation presentation, Formats formats, Map<String, Object> settings) {
        this.presentation = presentation;
        this.formats = formats;
        this.settings = settings;
    }

    Presentation presentation() {
        return presentation;
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
