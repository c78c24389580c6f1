/**
 * Cases: somebody asked for help. From the question to the reply, and to the outcome: the article
 * that solved it, the report written from it, or why there is none. Doors: {@link
 * org.dalil.cases.Cases}, {@link org.dalil.cases.Outcomes}, {@link org.dalil.cases.Worklists}. May
 * use articles; never learns of HTTP. A reader sees no case but the one whose private page they
 * hold the address of.
 */
@NullMarked
package org.dalil.cases;

import org.jspecify.annotations.NullMarked;
