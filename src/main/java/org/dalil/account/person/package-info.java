/**
 * People as those see them who keep the accounts: invited, deactivated, with another role. Doors:
 * {@link org.dalil.account.person.People} and {@link org.dalil.account.person.PasswordLinks}.
 */
@NullMarked
package org.dalil.account.person;

import org.jspecify.annotations.NullMarked;
