package org.dalil.portal.page;

import org.dalil.web.Frame;

/**
 * {@code pages/vote}: a vote that was not taken as it was sent.
 *
 * @param title of the article
 * @param article its address
 */
public record VotePage(Frame frame, Words title, String article, VotePart vote) {}
