package org.dalil.desk.settings.people;

import org.dalil.desk.frame.DeskFrame;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/person}.
 *
 * @param link by which they choose a password, this once, or null
 * @param problem why the deed was refused, or null
 * @param done the key of what was done, or null
 * @param owned how much they are answerable for, in words, or null for nothing
 * @param heirs who could take it over
 * @param trail where it stands what they did, and what was done to their account
 */
record DeskPersonPage(
        DeskFrame desk,
        PersonLine person,
        @Nullable String link,
        @Nullable String problem,
        @Nullable String done,
        List<RoleChoice> roles,
        @Nullable String owned,
        List<Heir> heirs,
        String trail) {

    record Heir(long id, String name) {}
}
