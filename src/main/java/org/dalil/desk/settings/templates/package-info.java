/** What new texts begin with, by kind and language. */
@NullMarked
package org.dalil.desk.settings.templates;

import org.jspecify.annotations.NullMarked;
