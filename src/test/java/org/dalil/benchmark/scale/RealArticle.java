package org.dalil.benchmark.scale;

import org.dalil.benchmark.ArticleFiles;
import org.dalil.benchmark.QuerySet;
import org.dalil.markdown.Documents;
import org.dalil.search.SearchDocument.Part;
import org.dalil.text.Language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** An article of the folder, cut into its sections. */
record RealArticle(String title, Language language, String body, List<Piece> pieces) {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    static List<RealArticle> read(Path folder) throws IOException {
        var markdown = new Documents();
        var texts = ArticleFiles.read(folder).documents();
        var parts = texts.stream().map(text -> parts(text, markdown)).toList();
        var articlesWith = new HashMap<String, Integer>();
        parts.forEach(each -> count(each, articlesWith));
        var articles = new ArrayList<RealArticle>();
        for (var at = 0; at < texts.size(); at++) {
            var text = texts.get(at);
            var pieces = parts.get(at).stream().map(part -> piece(part, articlesWith)).toList();
            articles.add(new RealArticle(text.title(), text.language(), text.body(), pieces));
        }
        return articles;
    }

    static List<Part> parts(QuerySet.Text text, Documents markdown) {
        return parts(text.title(), text.body(), markdown);
    }

    static List<Part> parts(String title, String body, Documents markdown) {
        return markdown.sections(body, title).stream()
                .map(each -> new Part(each.anchor(), each.heading(), each.text()))
                .toList();
    }

    private static void count(List<Part> parts, Map<String, Integer> articlesWith) {
        var own = new HashSet<String>();
        for (var part : parts) {
            WORD.matcher(part.text())
                    .results()
                    .forEach(word -> own.add(word.group().toLowerCase(Locale.ROOT)));
        }
        own.forEach(word -> articlesWith.merge(word, 1, Integer::sum));
    }

    private static Piece piece(Part part, Map<String, Integer> articlesWith) {
        var rare =
                WORD.matcher(part.text())
                        .results()
                        .filter(word -> isRare(word.group(), articlesWith))
                        .mapToInt(word -> word.end())
                        .toArray();
        return new Piece(part, rare);
    }

    private static boolean isRare(String word, Map<String, Integer> articlesWith) {
        return articlesWith.get(word.toLowerCase(Locale.ROOT)) == 1;
    }
}
