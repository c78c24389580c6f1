/** What programs sign in with: tokens that are given, shown once, and taken back. */
@NullMarked
package org.dalil.desk.settings.tokens;

import org.jspecify.annotations.NullMarked;
