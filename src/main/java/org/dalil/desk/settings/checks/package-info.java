/** Which of the checker's remarks keep a text from being handed in. */
@NullMarked
package org.dalil.desk.settings.checks;

import org.jspecify.annotations.NullMarked;
