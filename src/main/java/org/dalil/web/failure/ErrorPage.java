package org.dalil.web.failure;

import org.dalil.web.Frame;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a reader sees instead.
 *
 * @param title of the page, and its heading
 * @param words what happened and what to do, in one or two sentences
 * @param request by which the log knows it; null where there is nothing to ask us about
 * @param signedOut whether they can go on once they signed in again
 * @param typed what they typed, to be copied; empty where it is not lost
 * @param files names of those that came along and were not taken
 */
record ErrorPage(
        Frame frame,
        int status,
        String title,
        String words,
        @Nullable String request,
        boolean signedOut,
        List<String> typed,
        List<String> files) {}
