/**
 * What staff are writing, found by what it is about: a tier for staff alone, beside the index and
 * off its clock, made anew from the base every ten seconds while somebody asks. The door is {@link
 * org.dalil.search.draft.OpenTexts}.
 */
@NullMarked
package org.dalil.search.draft;

import org.jspecify.annotations.NullMarked;
