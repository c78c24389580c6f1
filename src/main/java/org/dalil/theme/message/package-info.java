/**
 * Words, numbers and times as a reader reads them: ICU messages compiled once, plural forms,
 * digits, calendars. Everything here may be used by many threads at once.
 */
@NullMarked
package org.dalil.theme.message;

import org.jspecify.annotations.NullMarked;
