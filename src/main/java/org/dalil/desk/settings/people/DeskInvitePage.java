package org.dalil.desk.settings.people;

import org.dalil.desk.frame.DeskFrame;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/desk/invite}: the form, with what was typed.
 *
 * @param wrong whether something is
 */
record DeskInvitePage(
        DeskFrame desk,
        boolean wrong,
        String email,
        @Nullable String emailProblem,
        String name,
        @Nullable String nameProblem,
        List<RoleChoice> roles,
        @Nullable String roleProblem) {}
