package org.dalil.account.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

import org.dalil.account.Account;
import org.dalil.account.Role;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * An account as those read it who keep them.
 *
 * @param chosen whether they have chosen a password
 */
@MappedEntity("person")
record PersonRow(
        @Id long id,
        String email,
        String name,
        Role role,
        boolean chosen,
        @Nullable Instant seenAt,
        @Nullable Instant deactivatedAt) {

    Person person() {
        return new Person(new Account(id, email, name, role), standing(), seenAt);
    }

    private Person.Standing standing() {
        if (deactivatedAt != null) {
            return Person.Standing.DEACTIVATED;
        }
        return chosen ? Person.Standing.ACTIVE : Person.Standing.INVITED;
    }
}
