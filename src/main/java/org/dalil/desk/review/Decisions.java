package org.dalil.desk.review;

import jakarta.inject.Singleton;

import org.dalil.account.Account;
import org.dalil.account.Audience;
import org.dalil.account.Permission;
import org.dalil.article.review.FourEyes;
import org.dalil.article.review.Reason;
import org.dalil.article.review.Review;
import org.dalil.article.review.ReviewPolicies;
import org.dalil.desk.review.DeskReviewPage.Choice;
import org.dalil.desk.review.DeskReviewPage.Decision;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The forms that decide a review, for who may. */
@Singleton
class Decisions {
    private final FourEyes fourEyes;
    private final ReviewPolicies policies;
    private final ReviewWords words;
    private final Settings settings;

    Decisions(FourEyes fourEyes, ReviewPolicies policies, ReviewWords words, Settings settings) {
        this.fourEyes = fourEyes;
        this.policies = policies;
        this.words = words;
        this.settings = settings;
    }

    @Nullable Decision of(
            Review review, Typed typed, @Nullable ReviewFault fault, Account by, Language page) {
        if (!review.waits() || !by.may(Permission.REVIEW) || isTaken(review, by)) {
            return null;
        }
        var knows = typed.knowing() || (fault != null && fault.asksAgain());
        return new Decision(
                Objects.requireNonNullElse(review.publishedRevisionId(), "").toString(),
                audiences(review, typed.audience()),
                typed.at(),
                settings.portal().zone().getDisplayName(TextStyle.FULL, page.locale()),
                knows,
                reasons(typed),
                typed.words(),
                QueuePages.licensed(policies.now()),
                at("at", fault, page),
                at("words", fault, page),
                at("knowing", fault, page),
                at("audience", fault, page));
    }

    /** Why somebody who reviews cannot decide this one as it is asked for, or null. */
    @Nullable String whyNot(Review review, Account by, Language page) {
        if (!review.waits() || !by.may(Permission.REVIEW)) {
            return null;
        }
        if (isTaken(review, by)) {
            return words.say(
                    "refused.claimed",
                    Map.of("who", Objects.requireNonNullElse(review.claimedBy(), "")),
                    page);
        }
        if (!fourEyes.needAnother(review, review.audience(), by)) {
            return null;
        }
        return words.say(
                review.takesFromReaders(review.audience()) ? "refused.takesFromReaders" : "ownText",
                Map.of(),
                page);
    }

    static String label(Reason reason) {
        return "desk.reason." + reason.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isTaken(Review review, Account by) {
        return review.claimedBy() != null && !review.isClaimedBy(by.id());
    }

    /** Staff and everyone; the two between only where one of them was asked for. */
    private static List<Choice> audiences(Review review, @Nullable Audience chosen) {
        return Arrays.stream(Audience.values())
                .filter(
                        each ->
                                each == Audience.INTERNAL
                                        || each == Audience.PUBLIC
                                        || each == review.audience())
                .map(
                        each ->
                                new Choice(
                                        each.name(),
                                        "desk.review.readers."
                                                + each.name().toLowerCase(Locale.ROOT),
                                        each == chosen))
                .toList();
    }

    private static List<Choice> reasons(Typed typed) {
        return Arrays.stream(Reason.values())
                .map(each -> new Choice(each.name(), label(each), typed.reasons().contains(each)))
                .toList();
    }

    private @Nullable String at(String field, @Nullable ReviewFault fault, Language page) {
        return fault != null && fault.field().equals(field) ? words.fault(fault, page) : null;
    }
}
