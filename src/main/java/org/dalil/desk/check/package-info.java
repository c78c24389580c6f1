/**
 * What the desk says beside a text that somebody writes or reviews: what is missing, and how it
 * will read. The door is {@link org.dalil.desk.check.Besides}.
 */
@NullMarked
package org.dalil.desk.check;

import org.jspecify.annotations.NullMarked;
