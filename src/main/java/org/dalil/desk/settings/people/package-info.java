/**
 * People who work here: who they are, what they may do, and what happens when they come and go. The
 * rules are those of {@link org.dalil.account.person.People}; every deed stands in the audit trail.
 */
@NullMarked
package org.dalil.desk.settings.people;

import org.jspecify.annotations.NullMarked;
