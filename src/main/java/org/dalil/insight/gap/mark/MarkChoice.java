package org.dalil.insight.gap.mark;

/**
 * What is left of topics {@code g} by a product and a category; an empty one filters nothing, and
 * {@link #NONE} leaves those that have none.
 */
public final class MarkChoice {
    public static final String NONE = " ";

    /**
     * Asked once and not for each topic: both engines keep what an uncorrelated one answers. What
     * has no topic belongs to none.
     */
    private static final String TOPICS = "(select m.topic_id from topic_mark m where m.kind = ";

    public static final String LEFT =
            " and (:product = '' or :product = ' ' and (g.topic_id is null or g.topic_id not in "
                    + TOPICS
                    + "'PRODUCT')) or :product <> ' ' and g.topic_id in "
                    + TOPICS
                    + "'PRODUCT' and m.mark = :product)) and (:category = ''"
                    + " or :category = ' ' and (g.topic_id is null or g.topic_id not in "
                    + TOPICS
                    + "'CATEGORY')) or :category <> ' ' and g.topic_id in "
                    + TOPICS
                    + "'CATEGORY' and m.mark = :category)) ";

    private MarkChoice() {}
}
