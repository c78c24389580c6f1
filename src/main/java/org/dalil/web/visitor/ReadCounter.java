package org.dalil.web.visitor;

import io.micronaut.http.HttpRequest;

import jakarta.inject.Singleton;

import org.dalil.reading.Read;
import org.dalil.reading.Readings;

/** Counts who was shown an article, if they are somebody to be counted. Never waits. */
@Singleton
public class ReadCounter {
    private final Visitors visitors;
    private final Readings readings;

    ReadCounter(Visitors visitors, Readings readings) {
        this.visitors = visitors;
        this.readings = readings;
    }

    public void count(HttpRequest<?> request, ReadOf what) {
        visitors.key(request)
                .ifPresent(
                        visitor ->
                                readings.count(
                                        new Read(
                                                what.article(),
                                                what.language(),
                                                what.revision(),
                                                visitor)));
    }
}
