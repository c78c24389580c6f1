package org.dalil.theme;

import org.dalil.theme.template.Rule;

/**
 * Something wrong in a theme.
 *
 * @param file its path inside the theme, after the theme's place: {@code
 *     themes/child/pages/home.hbs}
 * @param line from 1; 0 where the whole file is meant
 */
public record Problem(String file, int line, Rule rule, String reason) {

    /** A theme with such a problem is not loaded. */
    public boolean refuses() {
        return rule.refuses();
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + reason + " (" + rule.code() + ")";
    }
}
