package org.dalil.desk.settings.people;

import org.dalil.account.Role;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A role to choose.
 *
 * @param label the key of its name
 * @param hint the key of what it is for
 */
record RoleChoice(String value, String label, String hint, boolean chosen) {

    static List<RoleChoice> of(@Nullable Role chosen) {
        return Arrays.stream(Role.values())
                .map(
                        role ->
                                new RoleChoice(
                                        PersonLine.code(role),
                                        PersonLine.label(role),
                                        "settings.roleHint." + PersonLine.code(role),
                                        role == chosen))
                .toList();
    }

    /** The role a form names. */
    static Optional<Role> read(String code) {
        return Arrays.stream(Role.values())
                .filter(role -> PersonLine.code(role).equals(code))
                .findFirst();
    }
}
