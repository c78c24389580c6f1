/** What the portal looks like beside its theme: its colour and its logo. */
@NullMarked
package org.dalil.desk.settings.look;

import org.jspecify.annotations.NullMarked;
