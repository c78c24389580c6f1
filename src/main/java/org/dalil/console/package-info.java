/** The command line. */
@NullMarked
package org.dalil.console;

import org.jspecify.annotations.NullMarked;
