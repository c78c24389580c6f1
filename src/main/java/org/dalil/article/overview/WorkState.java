package org.dalil.article.overview;

/**
 * What is different whenever a {@link WorkText} may be: every deed stands in the trail or moves the
 * change clock, but that somebody saved a draft or discarded it.
 *
 * @param lastDeed of the trail
 */
public record WorkState(long lastDeed, DraftState drafts) {}
