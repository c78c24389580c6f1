package org.dalil.insight.gap;

import org.dalil.insight.topic.TopicLabel;

import java.time.LocalDate;
import java.util.List;

/**
 * A topic of a small portal: what failed, without a share.
 *
 * @param last the day of the latest
 * @param failed how many attempts and cases, each once
 * @param words that people searched for and may be shown
 * @param common those of them that may be taken along: enough people typed them
 * @param rare how many others may not
 * @param cases that no article answered, by number
 */
public record PlainLine(
        TopicLabel topic,
        LocalDate last,
        int failed,
        List<String> words,
        List<String> common,
        int rare,
        List<Long> cases) {}
