package org.dalil.desk.search;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Pager;
import org.dalil.desk.frame.Words;
import org.dalil.search.Fragment;
import org.dalil.text.Language;
import org.dalil.web.signs.SearchSigns;
import org.dalil.web.why.WhyPanel;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * {@code pages/desk/search}.
 *
 * @param queryDirection {@code rtl} or {@code ltr}, by its letters
 * @param kept what goes along with other words: the filters and the order
 * @param asked whether there was anything to look for
 * @param answered whether the hits answer, and are not only the closest there are
 * @param most characters of a query; 0 where it is not too long
 * @param problems filters that say what is not there
 * @param count of the texts found; 0 where it is not told
 * @param more whether there are more than that
 * @param didYouMean null where there is nothing better
 * @param readAs what was searched for instead of what was typed, or null
 * @param signs what quotes, + and - ask for, or null
 * @param chosen the filters, each with the address without it
 * @param clear the address without any filter
 * @param counts where the numbers of the filters are
 * @param partial of how many texts that are not live the last are searched; 0 for all of them
 */
record DeskSearchPage(
        DeskFrame desk,
        String query,
        String queryDirection,
        List<WhyPanel.Field> kept,
        boolean asked,
        boolean answered,
        int most,
        List<Problem> problems,
        long count,
        boolean more,
        @Nullable Correction didYouMean,
        @Nullable Words readAs,
        @Nullable SearchSigns signs,
        List<Chosen> chosen,
        String clear,
        List<Group> groups,
        String counts,
        List<Line> orders,
        List<Result> hits,
        List<Result> otherLanguage,
        @Nullable Pager pager,
        int partial,
        @Nullable WhyPanel why) {

    /**
     * @param field the key of the filter's name
     * @param value as typed, shortened
     * @param without the address without it
     */
    record Problem(String field, String value, String without) {}

    record Correction(Words words, String address) {}

    /**
     * @param label the key of the choice's name; null where {@code words} name it
     */
    record Chosen(String field, @Nullable String label, @Nullable Words words, String without) {}

    /**
     * A filter.
     *
     * @param facet its name in addresses
     * @param label the key of its name
     * @param any the address without it
     * @param isAny whether it holds to nothing
     */
    record Group(String facet, String label, String any, boolean isAny, List<Line> lines) {}

    /**
     * A choice.
     *
     * @param key by which its number comes
     * @param lines below it, where it is open
     */
    record Line(
            String key,
            @Nullable String label,
            @Nullable Words words,
            String address,
            boolean current,
            List<Line> lines) {}

    /**
     * A text that was found.
     *
     * @param section the heading the words stand under, or null
     * @param draft whether the words stand in a draft, beside what is live
     * @param kind the key of its name
     * @param language its name in the page's language; null where it is the page's
     * @param owner who answers for it, or null
     * @param portal where readers read it; null where nobody does
     * @param why where it is explained
     */
    record Result(
            Marked title,
            String address,
            List<Chip> chips,
            @Nullable Words section,
            Marked excerpt,
            boolean draft,
            String kind,
            @Nullable String language,
            @Nullable Words category,
            @Nullable String owner,
            Instant updatedAt,
            @Nullable String portal,
            String why) {}

    /** Words of which some were searched for. */
    record Marked(List<Fragment> pieces, String language, String direction) {

        static Marked of(List<Fragment> pieces, Language language) {
            var text = new StringBuilder();
            pieces.forEach(each -> text.append(each.text()));
            return new Marked(pieces, language.code(), language.directionOf(text.toString()));
        }
    }
}
