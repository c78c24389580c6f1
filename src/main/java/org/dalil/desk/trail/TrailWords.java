package org.dalil.desk.trail;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Accounts;
import org.dalil.account.Audience;
import org.dalil.account.Role;
import org.dalil.audit.AuditEntry;
import org.dalil.cases.Outcome;
import org.dalil.desk.frame.Actors;
import org.dalil.desk.frame.DeskPages;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Says the codes of the trail in the words of a page. What has none is left out. */
@Singleton
class TrailWords {
    private static final Pattern ACCOUNT =
            Pattern.compile("(?:to |account )?(\\d{1,18}|nobody)(?:, before .*)?");
    private static final Pattern READERS =
            Pattern.compile("(?:for |.*\\[to=|.* for )([A-Z]+)\\b.*");
    private static final Pattern ROLE = Pattern.compile("(?:[A-Z]+ to )?([A-Z]+)");
    private static final Pattern OUTCOME = Pattern.compile("([A-Z_]+)(?: article \\d+)?");

    private final Accounts accounts;
    private final Actors actors;
    private final DeskPages pages;

    TrailWords(Accounts accounts, Actors actors, DeskPages pages) {
        this.accounts = accounts;
        this.actors = actors;
        this.pages = pages;
    }

    String who(AuditEntry entry, Language page) {
        return entry.actor().equals("customer")
                ? pages.message("trail.customer", page)
                : actors.said(entry.actor(), page);
    }

    String deed(AuditEntry entry, Language page) {
        return TrailDeeds.ALL.contains(entry.deed())
                ? pages.message("trail.deed." + key(entry.deed()), page)
                : pages.message("trail.other", Map.of("deed", entry.deed()), page);
    }

    /**
     * @param number as people know it: of a revision the one within its text
     */
    String subject(AuditEntry entry, String number, Language page) {
        var isKnown = TrailKind.all().contains(entry.subjectKind());
        return pages.message(
                "trail.subject." + (isKnown ? key(entry.subjectKind()) : "other"),
                Map.of("number", number),
                page);
    }

    /** {@code handedIn} for {@code handed in}. */
    static String key(String deed) {
        var key = new StringBuilder();
        for (var word : deed.split("[ _-]")) {
            key.append(
                    key.isEmpty()
                            ? word
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return key.toString();
    }

    /** To whom, for whom: what a detail says that can be said in words. */
    @Nullable String more(AuditEntry entry, Language page) {
        var detail = entry.detail();
        return switch (entry.deed()) {
            case "assigned", "handed over", "owner changed" -> person(detail, page);
            case "approved", "narrow", "widen" -> readers(detail, page);
            case "added", "invited", "role changed" -> role(entry, page);
            case "closed", "linked", "unlinked" -> outcome(detail, page);
            default -> null;
        };
    }

    private @Nullable String person(String detail, Language page) {
        var found = ACCOUNT.matcher(detail);
        if (!found.matches()) {
            return null;
        }
        if (found.group(1).equals("nobody")) {
            return pages.message("trail.toNobody", page);
        }
        return accounts.find(Long.parseLong(found.group(1)))
                .map(Account::name)
                .map(name -> pages.message("trail.to", Map.of("who", name), page))
                .orElse(null);
    }

    private @Nullable String readers(String detail, Language page) {
        var found = READERS.matcher(detail);
        return found.matches() && is(Audience.values(), found.group(1))
                ? pages.message("desk.review.readers." + small(found.group(1)), page)
                : null;
    }

    private @Nullable String role(AuditEntry entry, Language page) {
        var found = ROLE.matcher(entry.detail());
        return found.matches() && is(Role.values(), found.group(1))
                ? pages.message("settings.role." + small(found.group(1)), page)
                : null;
    }

    private @Nullable String outcome(String detail, Language page) {
        var found = OUTCOME.matcher(detail);
        return found.matches() && is(Outcome.values(), found.group(1))
                ? pages.message("case.outcome." + small(found.group(1)).replace("_", ""), page)
                : null;
    }

    private static boolean is(Enum<?>[] values, String name) {
        return Arrays.stream(values).anyMatch(each -> each.name().equals(name));
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
