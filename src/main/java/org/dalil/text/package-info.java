/**
 * What every other package says about text: {@link org.dalil.text.Language}, {@link
 * org.dalil.text.Slug}, {@link org.dalil.text.SafeHtml}, {@link org.dalil.text.Redaction}. Uses
 * nothing but the JDK.
 */
@NullMarked
package org.dalil.text;

import org.jspecify.annotations.NullMarked;
