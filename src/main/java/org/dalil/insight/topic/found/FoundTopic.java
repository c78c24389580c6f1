package org.dalil.insight.topic.found;

/**
 * @param topic what stands for it
 * @param words of its name, or of what was typed, that hold what was looked for
 */
public record FoundTopic(long topic, String words) {}
