package org.dalil.desk.frame;

import org.dalil.web.Frame;

import java.util.List;

/**
 * What stands around every page of the desk: the first component of its page records, as {@code
 * desk}.
 *
 * @param current the section this page belongs to
 * @param keys whether single letters do something; some people's software presses them by itself
 * @param kept under what name a browser keeps words that were not sent: for one account
 */
public record DeskFrame(
        Frame frame, List<SideLine> side, String current, boolean keys, String kept) {}
