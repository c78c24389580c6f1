/**
 * Which days before a text are compared with which after it, and what each week between came to.
 * Pure.
 */
@NullMarked
package org.dalil.insight.effect.window;

import org.jspecify.annotations.NullMarked;
