package org.dalil.insight.daily;

import org.dalil.insight.attempt.Outcome;

import java.util.Map;

public record TopicSum(
        long topic, int attempts, int failed, int failedVisitors, Map<Outcome, Integer> by) {}
