package org.dalil.web.session;

import org.dalil.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * @param language to be sent along, so that the answer is in the same
 * @param to where it goes on afterwards
 * @param email as it was typed
 * @param problem what went wrong, or null
 */
record SignInPage(
        Frame frame, String language, String to, String email, @Nullable String problem) {}
