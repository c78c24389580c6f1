package org.dalil.account;

/**
 * Somebody who works here.
 *
 * @param email in lower case, unique
 * @param name as colleagues see it; customers never do
 */
public record Account(long id, String email, String name, Role role) {

    public boolean may(Permission permission) {
        return role.permissions().contains(permission);
    }

    /** What they see as a reader. */
    public Audience audience() {
        return may(Permission.READ_INTERNAL) ? Audience.INTERNAL : Audience.PUBLIC;
    }
}
