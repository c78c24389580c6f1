/** How customers reach people, and what they are told to expect. */
@NullMarked
package org.dalil.desk.settings.contact;

import org.jspecify.annotations.NullMarked;
