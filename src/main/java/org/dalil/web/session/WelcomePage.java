package org.dalil.web.session;

import org.dalil.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * {@code pages/welcome}: somebody chooses name and password by the link they were given.
 *
 * @param action where the form goes, or null where the link does not work any more
 */
record WelcomePage(
        Frame frame,
        @Nullable String action,
        String email,
        String name,
        @Nullable String nameProblem,
        String password,
        @Nullable String passwordProblem) {}
