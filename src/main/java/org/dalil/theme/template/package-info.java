/**
 * Templates before they run: tags found, HTML followed character by character, rules checked, and
 * every value wrapped in the escape that its place needs. Knows neither themes nor pages.
 */
@NullMarked
package org.dalil.theme.template;

import org.jspecify.annotations.NullMarked;
