/**
 * What readers do not have, for staff alone: beside the index and off its clock, looked up in the
 * base every ten seconds while somebody asks. {@link org.dalil.search.draft.OpenTexts} finds what
 * is written about the same, {@link org.dalil.search.draft.UnpublishedTexts} lets it be searched.
 */
@NullMarked
package org.dalil.search.draft;

import org.jspecify.annotations.NullMarked;
