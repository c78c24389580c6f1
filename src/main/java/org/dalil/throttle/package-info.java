/**
 * How often something may be tried: one mechanism for sign-in, votes and the contact form. Door:
 * {@link org.dalil.throttle.Throttle}. Knows nothing of what is tried.
 */
@NullMarked
package org.dalil.throttle;

import org.jspecify.annotations.NullMarked;
