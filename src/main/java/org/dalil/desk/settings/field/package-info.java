/** What the forms of the settings are made of: a field with its words, its value and its fault. */
@NullMarked
package org.dalil.desk.settings.field;

import org.jspecify.annotations.NullMarked;
