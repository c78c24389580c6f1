/**
 * Handlebars, kept on a short lead: what a template sees is inert, what it prints is escaped, what
 * it may call are our helpers. Door: {@link org.dalil.theme.page.TemplateSet}. The only place that
 * knows {@code com.github.jknack}.
 */
@NullMarked
package org.dalil.theme.page;

import org.jspecify.annotations.NullMarked;
