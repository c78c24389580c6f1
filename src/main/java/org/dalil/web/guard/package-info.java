/**
 * What every request passes: its id, where it comes from, whether a form is ours; what every
 * response carries so that a browser protects its reader.
 */
@NullMarked
package org.dalil.web.guard;

import org.jspecify.annotations.NullMarked;
