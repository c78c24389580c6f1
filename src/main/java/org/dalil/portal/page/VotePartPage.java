package org.dalil.portal.page;

/** {@code pages/vote-part}: put in the place of the one on the page, without leaving it. */
public record VotePartPage(VotePart vote) {}
