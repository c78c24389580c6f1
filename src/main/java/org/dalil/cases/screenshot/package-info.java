/**
 * Pictures that a customer sent with a case. The door is {@link
 * org.dalil.cases.screenshot.Screenshots}; who may see them is decided by who may see the case.
 */
@NullMarked
package org.dalil.cases.screenshot;

import org.jspecify.annotations.NullMarked;
