/**
 * Pages as people see them: a real server, the articles that ship, real Chromium. Skipped with a
 * clear line where no Chromium is installed, which is a failure when {@code CI=true}. Pictures of
 * every page are left in {@code target/screenshots}, to be looked at.
 */
@NullMarked
package org.dalil.browser;

import org.jspecify.annotations.NullMarked;
