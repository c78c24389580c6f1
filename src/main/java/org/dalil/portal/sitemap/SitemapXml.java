package org.dalil.portal.sitemap;

import org.dalil.text.Language;

import java.util.Collection;
import java.util.List;

/**
 * The two documents of sitemaps.org's protocol, with Google's links to other languages.
 *
 * @param site the portal's public address
 */
record SitemapXml(String site) {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    String urls(Collection<SitemapUrl> urls) {
        var xml = new StringBuilder(HEAD);
        xml.append("<urlset xmlns=\"").append(NAMESPACE);
        xml.append("\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        urls.forEach(url -> add(url, xml));
        return xml.append("</urlset>\n").toString();
    }

    private void add(SitemapUrl url, StringBuilder xml) {
        xml.append("<url><loc>").append(address(url.path())).append("</loc>");
        if (url.changed() != null) {
            xml.append("<lastmod>").append(url.changed()).append("</lastmod>");
        }
        if (url.alternates().size() > 1) {
            url.alternates().forEach((language, path) -> add(language, path, xml));
        }
        xml.append("</url>\n");
    }

    private void add(Language language, String path, StringBuilder xml) {
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(language);
        xml.append("\" href=\"").append(address(path)).append("\"/>");
    }

    String index(List<Part> parts) {
        var xml = new StringBuilder(HEAD);
        xml.append("<sitemapindex xmlns=\"").append(NAMESPACE).append("\">\n");
        for (var part : parts) {
            xml.append("<sitemap><loc>").append(address(part.path())).append("</loc></sitemap>\n");
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    private String address(String path) {
        return (site + path)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
