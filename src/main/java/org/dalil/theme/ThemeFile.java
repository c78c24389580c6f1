package org.dalil.theme;

/**
 * A file of a theme or of the theme it stands on.
 *
 * @param shown how messages name it: {@code themes/child/pages/home.hbs}
 */
record ThemeFile(String shown, byte[] bytes) {}
