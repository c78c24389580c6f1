package org.dalil.portal.sitemap;

import org.dalil.text.Language;

/**
 * One file of a large sitemap.
 *
 * @param number from 1
 */
record Part(Language language, int number) {
    String path() {
        return "/sitemaps/" + language + "-" + number + ".xml";
    }
}
