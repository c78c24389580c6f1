package org.dalil.theme.asset;

import org.jspecify.annotations.Nullable;

/** The kinds of files that a theme serves. */
final class ContentType {
    private ContentType() {}

    /** By the name's ending; null for a kind that is not served. */
    static @Nullable String of(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js", "mjs" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            case "gif" -> "image/gif";
            case "webp" -> "image/webp";
            case "avif" -> "image/avif";
            case "ico" -> "image/x-icon";
            case "woff2" -> "font/woff2";
            case "woff" -> "font/woff";
            case "json" -> "application/json";
            case "webmanifest" -> "application/manifest+json";
            case "txt" -> "text/plain; charset=utf-8";
            default -> null;
        };
    }

    /** The others are packed already. */
    static boolean isPacked(String type) {
        return type.startsWith("text/")
                || type.contains("json")
                || type.equals("image/svg+xml")
                || type.equals("image/x-icon");
    }
}
