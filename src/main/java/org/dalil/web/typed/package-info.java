/**
 * What somebody typed into a form, read beside whoever answers it, in bounded memory: what is not
 * taken goes back to them. The door is {@link org.dalil.web.typed.Arriving}.
 */
@NullMarked
package org.dalil.web.typed;

import org.jspecify.annotations.NullMarked;
