package org.dalil.theme.file;

/**
 * A file of a theme or of the theme it stands on.
 *
 * @param shown how messages name it: {@code themes/child/pages/home.hbs}
 */
public record ThemeFile(String shown, byte[] bytes) {}
