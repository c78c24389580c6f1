/**
 * Lists of cases for staff, and how many ended with an article. The door is {@link
 * org.dalil.cases.worklist.Worklists}.
 */
@NullMarked
package org.dalil.cases.worklist;

import org.jspecify.annotations.NullMarked;
