package org.dalil.insight.effect.window;

import org.dalil.statistics.Share;

import java.time.LocalDate;

/**
 * Seven days of a topic, counted from the day its text went live.
 *
 * @param others meanwhile in the topics that nobody wrote about
 */
public record WeekPoint(LocalDate first, Share own, Share others) {}
