package org.dalil.search;

import org.dalil.account.Audience;
import org.dalil.text.Language;

/**
 * What stands in the search field while somebody types.
 *
 * @param language the page's; another language of the same reader follows where the script says so
 * @param most how many suggestions at most, 1 to 20
 */
public record SuggestRequest(String typed, Language language, Audience reader, int most) {
    private static final int LONGEST = 100;

    public SuggestRequest {
        typed = typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
        most = Math.clamp(most, 1, 20);
    }
}
