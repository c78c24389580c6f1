package org.dalil.desk.review;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.HttpStatusException;

import jakarta.inject.Singleton;

import org.dalil.article.review.Review;
import org.dalil.article.review.ReviewLists;
import org.dalil.article.review.ReviewRefused;
import org.dalil.desk.frame.DeskFrames;
import org.dalil.desk.frame.DeskPages;
import org.dalil.web.Asking;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;

/** Tries a deed on a review; what is refused shows the page again, with all that was typed. */
@Singleton
class Attempts {
    private final ReviewLists lists;
    private final ReviewPages reviews;
    private final ReviewWords words;
    private final DeskFrames frames;
    private final DeskPages pages;

    Attempts(
            ReviewLists lists,
            ReviewPages reviews,
            ReviewWords words,
            DeskFrames frames,
            DeskPages pages) {
        this.lists = lists;
        this.reviews = reviews;
        this.words = words;
        this.frames = frames;
        this.pages = pages;
    }

    /** The review of an address; what is none is as any page that is not there. */
    Review found(String id) {
        return Optional.ofNullable(Typed.number(id))
                .flatMap(lists::find)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.NOT_FOUND, "no such page"));
    }

    /**
     * @param typed null: nothing was
     */
    HttpResponse<?> of(
            HttpRequest<?> request,
            Asking asking,
            String id,
            @Nullable Typed typed,
            Function<Review, HttpResponse<?>> deed) {
        var review = found(id);
        try {
            return deed.apply(review);
        } catch (ReviewRefused refused) {
            return again(request, asking, review, typed, ReviewFault.of(refused));
        }
    }

    HttpResponse<?> again(
            HttpRequest<?> request,
            Asking asking,
            Review before,
            @Nullable Typed typed,
            ReviewFault fault) {
        var review = lists.find(before.revisionId()).orElse(before);
        return show(
                request,
                asking,
                HttpStatus.UNPROCESSABLE_ENTITY,
                review,
                typed == null ? Typed.nothing(review) : typed,
                fault,
                Optional.empty());
    }

    HttpResponse<?> show(
            HttpRequest<?> request,
            Asking asking,
            HttpStatus status,
            Review review,
            Typed typed,
            @Nullable ReviewFault fault,
            Optional<Review> was) {
        var language = frames.language(request);
        var frame = frames.of(request, asking, "review", review.title());
        var done = was.map(each -> words.outcome(each, language)).orElse(null);
        var page = reviews.page(frame, review, typed, fault, done, asking.person(), language);
        return pages.showOnce(status, "desk/review", page, language);
    }
}
