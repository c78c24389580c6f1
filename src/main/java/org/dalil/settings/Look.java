package org.dalil.settings;

/**
 * What a portal looks like beside its theme; empty where it is the theme's.
 *
 * @param accent a colour, {@code #0A6163}
 * @param accentDark the same for the dark scheme; empty: made from the light one
 * @param logo SHA-256 of its bytes
 */
public record Look(String accent, String accentDark, String logo) {}
