package org.dalil.desk.insight.filter;

import org.dalil.desk.insight.Choice;

import java.util.List;

/**
 * By what a page of insight can be narrowed down; a list that has nothing to choose is not shown.
 *
 * @param address of the page without any
 * @param filtered whether something is chosen
 * @param kept typed days, to be taken along
 */
public record Filters(
        String address,
        boolean filtered,
        List<TypedFilter.Part> kept,
        List<Choice> periods,
        List<Choice> languages,
        List<Choice> products,
        List<Choice> categories) {}
