/**
 * What pages look like: a theme is a folder of templates, messages and assets. Door: {@link
 * org.dalil.theme.Themes}. A template sees page records and nothing else. May use text; never knows
 * articles, accounts or HTTP. The contract for theme authors is docs/themes.md.
 */
@NullMarked
package org.dalil.theme;

import org.jspecify.annotations.NullMarked;
