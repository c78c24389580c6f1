/**
 * What is said above every page of the portal for a while: that something is known to be broken, or
 * will be closed. Doors: {@link org.dalil.notice.Notices} for who writes them, {@link
 * org.dalil.notice.ShownNotices} for pages: from memory, which follows the change clock. A notice
 * begins and ends by itself.
 */
@NullMarked
package org.dalil.notice;

import org.jspecify.annotations.NullMarked;
