package org.dalil.article.arrangement;

import jakarta.inject.Singleton;

import org.dalil.article.Description;
import org.dalil.article.arrangement.ArrangementRefused.Rule;
import org.dalil.article.care.Archives;
import org.dalil.article.category.Categories;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What an arrangement must be, and what it makes of an article. */
@Singleton
class ArrangementRules {
    private static final int LONGEST_TAG = 100;
    private static final int LONGEST_OWNER = 250;

    /** A comma would be two tags in a file of the folder. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200c\\u200d]]|,|،");

    private final Categories categories;

    ArrangementRules(Categories categories) {
        this.categories = categories;
    }

    Arrangement checked(Arrangement what) {
        return switch (what) {
            case Arrangement.Own(var owner) -> new Arrangement.Own(owner(owner));
            case Arrangement.Place(var category) -> {
                if (category != null && !has(category)) {
                    throw new ArrangementRefused(Rule.CATEGORY_UNKNOWN);
                }
                yield what;
            }
            case Arrangement.Tag(var tag) -> new Arrangement.Tag(tag(tag));
            case Arrangement.Untag(var tag) -> new Arrangement.Untag(tag(tag));
            case Arrangement.Archive(var reason) -> new Arrangement.Archive(reason(reason));
            case Arrangement.Restore _ -> what;
        };
    }

    Description applied(Description now, Arrangement what) {
        return switch (what) {
            case Arrangement.Own(var owner) -> of(now, now.categoryId(), owner, now.tags());
            case Arrangement.Place(var category) -> of(now, category, now.owner(), now.tags());
            case Arrangement.Tag(var tag) -> {
                var tags = new ArrayList<>(now.tags());
                tags.add(tag);
                yield of(now, now.categoryId(), now.owner(), tags);
            }
            case Arrangement.Untag(var tag) ->
                    of(
                            now,
                            now.categoryId(),
                            now.owner(),
                            now.tags().stream().filter(each -> !each.equals(tag)).toList());
            case Arrangement.Archive _, Arrangement.Restore _ -> now;
        };
    }

    private static Description of(
            Description now, @Nullable Long category, @Nullable String owner, List<String> tags) {
        return new Description(now.kind(), category, owner, now.reviewBy(), tags, now.products());
    }

    private static @Nullable String owner(@Nullable String owner) {
        if (owner == null || owner.isBlank()) {
            return null;
        }
        if (owner.length() > LONGEST_OWNER || UNFIT.matcher(owner).find()) {
            throw new ArrangementRefused(Rule.OWNER_UNKNOWN);
        }
        return owner.strip();
    }

    private boolean has(long category) {
        return categories.all().stream()
                .anyMatch(each -> each.id() != null && each.id() == category);
    }

    private static String tag(String tag) {
        var said = tag.strip();
        if (said.isEmpty()) {
            throw new ArrangementRefused(Rule.TAG_EMPTY);
        }
        if (said.length() > LONGEST_TAG) {
            throw new ArrangementRefused(Rule.TAG_LONG);
        }
        if (UNFIT.matcher(said).find()) {
            throw new ArrangementRefused(Rule.TAG_CHARACTERS);
        }
        return said;
    }

    private static String reason(String reason) {
        var said = reason.strip();
        if (said.isEmpty()) {
            throw new ArrangementRefused(Rule.REASON_EMPTY);
        }
        if (said.length() > Archives.LONGEST_REASON) {
            throw new ArrangementRefused(Rule.REASON_LONG);
        }
        return said;
    }
}
