package org.dalil.web.asset;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;

import org.dalil.theme.Themes;
import org.dalil.theme.asset.Asset;
import org.dalil.web.delivery.Content;
import org.dalil.web.delivery.Delivery;

/**
 * The theme's files. An address holds a fingerprint, so it may be kept for ever; one that another
 * node's theme had is simply not here.
 */
@Controller
@Produces(MediaType.ALL)
class AssetController {
    private static final String ICON = "/assets/img/favicon.ico";

    private final Themes themes;

    AssetController(Themes themes) {
        this.themes = themes;
    }

    @Get("/assets/{+path}")
    HttpResponse<?> asset(HttpRequest<?> request, String path) {
        var asset = themes.asset(path).orElseThrow(AssetController::nothing);
        return Delivery.of(request, content(asset), Delivery.FOR_EVER);
    }

    /** What browsers ask for unasked; a theme names its icon itself. */
    @Get("/favicon.ico")
    HttpResponse<?> icon(HttpRequest<?> request) {
        return themes.asset(ICON)
                .<HttpResponse<?>>map(
                        icon -> Delivery.of(request, content(icon), Delivery.ASK_AGAIN))
                .orElseGet(() -> HttpResponse.noContent().header("Cache-Control", "max-age=86400"));
    }

    private static Content content(Asset asset) {
        return new Content(asset.contentType(), asset.bytes(), asset.gzipped(), asset.etag());
    }

    private static HttpStatusException nothing() {
        return new HttpStatusException(HttpStatus.NOT_FOUND, "no such file");
    }
}
