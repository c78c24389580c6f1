/**
 * How the portal presents itself, and the review policy: one form, checked as a whole, in effect
 * from the commit on. What the operator names is shown and cannot be changed here.
 */
@NullMarked
package org.dalil.desk.settings.portal;

import org.jspecify.annotations.NullMarked;
