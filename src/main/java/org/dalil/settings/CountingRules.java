package org.dalil.settings;

import java.util.Map;

/** The keys of who is counted and how long that is kept, each with its rule. */
final class CountingRules {
    /** As long as anything can be of use; a bound on what a slip of the finger keeps. */
    private static final int LONGEST_DAYS = 3650;

    static final Map<String, Rule> ALL =
            Map.of(
                    "dalil.staff-networks",
                    Rule.readable(
                            "addresses or networks (10.0.0.0/8) with commas between",
                            SettingRules::addresses),
                    "dalil.insight.counting",
                    Rule.oneOf("true", "false"),
                    "dalil.insight.event-days",
                    Rule.wholeNumber(3, LONGEST_DAYS),
                    "dalil.insight.attempt-days",
                    Rule.wholeNumber(90, LONGEST_DAYS),
                    "dalil.insight.words-days",
                    Rule.wholeNumber(3, LONGEST_DAYS),
                    "dalil.insight.comment-days",
                    Rule.wholeNumber(1, LONGEST_DAYS));

    private CountingRules() {}
}
