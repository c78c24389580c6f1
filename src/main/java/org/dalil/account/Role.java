package org.dalil.account;

import static org.dalil.account.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** A bundle of permissions, named for the person who has it. */
public enum Role {
    AGENT(EnumSet.of(READ_INTERNAL, WRITE, WORK_CASES)),
    REVIEWER(EnumSet.of(READ_INTERNAL, WRITE, WORK_CASES, REVIEW)),
    MANAGER(EnumSet.of(READ_INTERNAL, WRITE, WORK_CASES, REVIEW, KEEP_ARTICLES, SEE_INSIGHT)),
    ADMIN(EnumSet.allOf(Permission.class));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
