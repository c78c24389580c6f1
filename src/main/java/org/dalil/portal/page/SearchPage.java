package org.dalil.portal.page;

import org.dalil.web.Frame;
import org.dalil.web.signs.SearchSigns;
import org.dalil.web.why.WhyPanel;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * {@code pages/search}: the answer to a search.
 *
 * @param frame what stands around
 * @param query as typed
 * @param queryDirection {@code rtl} or {@code ltr}, by its letters
 * @param asked whether anything was searched for
 * @param answered whether there is a good answer
 * @param count how many hits there are; 0 where they are too many to say, or none is good
 * @param tooLong whether the query is longer than {@code most} and was not searched for
 * @param most how many characters a query may have
 * @param problems filters that name what is not there; nothing was searched for then
 * @param didYouMean a query with better spelling, or null
 * @param readAs what was searched for, where the query was typed with other keys or letters, or
 *     null
 * @param signs what quotes, + and - ask of every hit, or null where there are none
 * @param tag what hits are held to, or null
 * @param withoutTag the address of the same search without the tag, or null
 * @param chosen the name of the category that hits are held to, or null
 * @param filters categories that hits can be held to
 * @param counts where the numbers of the categories are; empty where nothing is counted
 * @param hits a page of them, best first; where {@code answered} is false, the closest there are
 * @param pager null where one page holds them all
 * @param contact where to ask a person, with these words carried along; null before any search
 * @param otherLanguage good hits in the portal's other languages
 * @param categories a way on where nothing was found
 * @param why why these results, for staff; null for everyone else
 */
public record SearchPage(
        Frame frame,
        String query,
        String queryDirection,
        boolean asked,
        boolean answered,
        long count,
        boolean tooLong,
        int most,
        List<SearchProblem> problems,
        @Nullable Correction didYouMean,
        @Nullable Words readAs,
        @Nullable SearchSigns signs,
        @Nullable String tag,
        @Nullable String withoutTag,
        @Nullable Words chosen,
        List<FilterLine> filters,
        String counts,
        List<Card> hits,
        @Nullable Pager pager,
        @Nullable String contact,
        List<Card> otherLanguage,
        List<CategoryLine> categories,
        @Nullable WhyPanel why) {}
