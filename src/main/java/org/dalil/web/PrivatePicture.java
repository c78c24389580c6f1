package org.dalil.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;

import org.dalil.cases.screenshot.CaseFile;

/** Answers with a picture of a case, which no browser and no proxy keeps. */
public final class PrivatePicture {
    private PrivatePicture() {}

    public static HttpResponse<?> of(CaseFile file) {
        return HttpResponse.ok(file.content())
                .header(HttpHeaders.CONTENT_TYPE, file.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=" + file.name())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
