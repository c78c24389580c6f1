package org.dalil.desk.settings.people;

import org.dalil.account.Role;
import org.dalil.account.person.Person;
import org.dalil.desk.frame.Chip;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Locale;

/**
 * Somebody in the list.
 *
 * @param role the key of its message
 * @param seen when they were here last, or null
 */
record PersonLine(
        String address,
        String name,
        String email,
        String role,
        Chip chip,
        @Nullable Instant seen,
        boolean active,
        boolean you) {
    static final String PLACE = "/desk/settings/people";

    static PersonLine of(Person person, long you) {
        var account = person.account();
        return new PersonLine(
                PLACE + "/" + account.id(),
                account.name(),
                account.email(),
                label(account.role()),
                chip(person.standing()),
                person.seenAt(),
                person.isActive(),
                account.id() == you);
    }

    /** The key of a role's name. */
    static String label(Role role) {
        return "settings.role." + code(role);
    }

    static String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static Chip chip(Person.Standing standing) {
        return switch (standing) {
            case ACTIVE -> new Chip("settings.people.active", "good");
            case INVITED -> new Chip("settings.people.invited", "info");
            case DEACTIVATED -> new Chip("settings.people.deactivated", "archived");
        };
    }
}
