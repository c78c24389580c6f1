package org.dalil.desk.insight;

import java.util.List;

/**
 * By what a page of insight can be narrowed down; a list that has nothing to choose is not shown.
 *
 * @param address of the page without any
 * @param filtered whether something is chosen
 */
public record Filters(
        String address,
        boolean filtered,
        List<Choice> periods,
        List<Choice> languages,
        List<Choice> products,
        List<Choice> categories) {}
