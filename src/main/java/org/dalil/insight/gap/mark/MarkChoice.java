package org.dalil.insight.gap.mark;

/**
 * What is left of topics {@code g} by a product and a category; an empty one filters nothing, and
 * {@link #NONE} leaves those that have none.
 */
public final class MarkChoice {
    public static final String NONE = " ";

    public static final String LEFT =
            " and (:product = '' or :product = ' ' and not exists (select 1 from topic_mark m"
                    + " where m.kind = 'PRODUCT' and m.topic_id = g.topic_id)"
                    + " or exists (select 1 from topic_mark m where m.kind = 'PRODUCT'"
                    + " and m.mark = :product and m.topic_id = g.topic_id))"
                    + " and (:category = '' or :category = ' ' and not exists (select 1"
                    + " from topic_mark m where m.kind = 'CATEGORY' and m.topic_id = g.topic_id)"
                    + " or exists (select 1 from topic_mark m where m.kind = 'CATEGORY'"
                    + " and m.mark = :category and m.topic_id = g.topic_id)) ";

    private MarkChoice() {}
}
