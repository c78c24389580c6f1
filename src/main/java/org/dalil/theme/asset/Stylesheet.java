package org.dalil.theme.asset;

import org.dalil.theme.template.Report;
import org.dalil.theme.template.Rule;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stylesheet whose {@code url(…)} and {@code @import} name other assets, by paths relative to it,
 * and get their fingerprinted addresses.
 */
record Stylesheet(
        String name, String file, Function<String, @Nullable String> addressOf, Report report) {

    private static final Pattern NAMED =
            Pattern.compile(
                    "/\\*.*?\\*/|url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"'\\s]+))\\s*\\)"
                            + "|@import\\s+(?:\"([^\"]*)\"|'([^']*)')",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile("[?#].*");

    String rewrite(String css) {
        return NAMED.matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement(rewritten(css, found)));
    }

    private String rewritten(String css, MatchResult found) {
        for (var group = 1; group <= found.groupCount(); group++) {
            var target = found.group(group);
            if (target != null) {
                var address = address(css, found, target);
                return (group > 3 ? "@import " : "") + "url(\"" + address + "\")";
            }
        }
        return found.group();
    }

    private String address(String css, MatchResult found, String target) {
        if (target.startsWith("#")) {
            return target;
        }
        var line = 1 + (int) css.substring(0, found.start()).chars().filter(c -> c == '\n').count();
        if (target.startsWith("/") || target.matches("(?i)[a-z]+:.*")) {
            problem(line, "'" + target + "' is not beside this file: put it under assets/");
            return target;
        }
        var path = TAIL.matcher(target).replaceFirst("");
        var asset = resolved(path);
        var address = asset == null ? null : addressOf.apply(asset);
        if (address == null) {
            problem(line, "there is no '" + target + "' beside this file, or it imports this one");
            return target;
        }
        return address + target.substring(path.length());
    }

    private @Nullable String resolved(String path) {
        try {
            var inside = URI.create("/" + name).resolve(path).normalize().getPath();
            return inside.startsWith("/..") ? null : inside.substring(1);
        } catch (IllegalArgumentException noPath) {
            return null;
        }
    }

    private void problem(int line, String reason) {
        report.found(file, line, Rule.STYLESHEET, reason);
    }
}
