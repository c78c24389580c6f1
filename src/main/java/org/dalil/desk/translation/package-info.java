/**
 * Which articles most need a translation into a language: what is missing and what is behind its
 * original, by how often the original is read. Writing one is {@link org.dalil.desk.editor}.
 */
@NullMarked
package org.dalil.desk.translation;

import org.jspecify.annotations.NullMarked;
