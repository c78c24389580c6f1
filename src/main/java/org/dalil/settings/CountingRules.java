package org.dalil.settings;

import java.util.Map;

/** The keys of who is counted, each with its rule. */
final class CountingRules {
    static final Map<String, Rule> ALL =
            Map.of(
                    "dalil.staff-networks",
                    Rule.readable(
                            "addresses or networks (10.0.0.0/8) with commas between",
                            SettingRules::addresses),
                    "dalil.insight.counting",
                    Rule.oneOf("true", "false"));

    private CountingRules() {}
}
