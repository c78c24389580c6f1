package org.dalil.portal.sitemap;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

import org.dalil.text.Language;
import org.dalil.web.ReaderLanguages;
import org.dalil.web.cache.Finished;
import org.dalil.web.cache.PageDesk;
import org.dalil.web.delivery.Content;

import java.nio.charset.StandardCharsets;

/** The way in for search engines. */
@Controller
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
class SitemapController {
    private static final String XML = "application/xml; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    private final Sitemaps sitemaps;
    private final ReaderLanguages languages;
    private final Site site;
    private final PageDesk desk;

    SitemapController(Sitemaps sitemaps, ReaderLanguages languages, Site site, PageDesk desk) {
        this.sitemaps = sitemaps;
        this.languages = languages;
        this.site = site;
        this.desk = desk;
    }

    @Get("/sitemap.xml")
    HttpResponse<?> all(HttpRequest<?> request) {
        var xml = new SitemapXml(site.of(request));
        return answer(
                request,
                sitemaps.fitsOneFile() ? xml.urls(sitemaps.all()) : xml.index(sitemaps.parts()));
    }

    /** One of the files that {@code sitemap.xml} names where it is an index. */
    @Get("/sitemaps/{code}-{number:6}.xml")
    HttpResponse<?> part(
            HttpRequest<?> request, @PathVariable String code, @PathVariable int number) {
        var language = languages.ofPath("/" + code).orElseThrow(SitemapController::nowhere);
        var urls = sitemaps.part(new Part(language, number));
        if (urls.isEmpty()) {
            throw nowhere();
        }
        return answer(request, new SitemapXml(site.of(request)).urls(urls));
    }

    /** Results are not for indexes, and nobody's preferences are. */
    @Get("/robots.txt")
    HttpResponse<?> robots(HttpRequest<?> request) {
        var text = new StringBuilder("User-agent: *\nDisallow: /preferences/\n");
        for (Language language : languages.all()) {
            text.append("Disallow: /").append(language).append("/search\n");
        }
        text.append("\nSitemap: ").append(site.of(request)).append("/sitemap.xml\n");
        return HttpResponse.ok(text.toString())
                .header(HttpHeaders.CONTENT_TYPE, TEXT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }

    /** Kept as pages are, unless its addresses are those of the host that was asked. */
    private HttpResponse<?> answer(HttpRequest<?> request, String xml) {
        var content = Content.of(XML, xml.getBytes(StandardCharsets.UTF_8));
        return desk.answer(request, new Finished(content, null), site.isSet());
    }

    private static HttpStatusException nowhere() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "no such sitemap");
    }
}
