package org.dalil.content.link;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.inject.Singleton;

import org.dalil.account.Audience;
import org.dalil.article.attachment.FileLinks;
import org.dalil.article.live.ListedArticle;
import org.dalil.article.live.LiveArticle;
import org.dalil.article.live.LiveArticles;
import org.dalil.content.folder.Destination;
import org.dalil.content.folder.FileAddress;
import org.dalil.content.folder.Percent;
import org.dalil.markdown.Documents;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the links of live texts lead, kept by revision: a page of pictures asks for each. */
@Singleton
class ShownFiles implements FileLinks {
    private static final int MOST = 100_000;

    /** As an address of a picture is copied from a page of the portal. */
    private static final Pattern SERVED =
            Pattern.compile("/[A-Za-z-]{2,20}/articles/(\\d{1,18})/files/([^/?#]+)(?:[?#].*)?");

    private final LiveArticles articles;
    private final Documents documents;
    private final Cache<Key, List<FileLink>> kept =
            Caffeine.newBuilder()
                    .maximumWeight(MOST)
                    .weigher((Key _, List<FileLink> links) -> 1 + links.size())
                    .build();

    ShownFiles(LiveArticles articles, Documents documents) {
        this.articles = articles;
        this.documents = documents;
    }

    /**
     * A revision never changes.
     *
     * @param ref of its article, from whose folder links lead
     */
    private record Key(long revision, String ref) {}

    @Override
    public List<FileLink> of(ListedArticle text, Audience reader) {
        var key = new Key(text.revisionId(), text.ref());
        var known = kept.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var live = articles.read(text.id(), text.language(), reader);
        var links = links(live);
        kept.put(new Key(live.revisionId(), live.ref()), links);
        return links;
    }

    private List<FileLink> links(LiveArticle text) {
        return documents.destinations(ShownText.of(text, documents)).stream()
                .flatMap(each -> link(text, each).stream())
                .toList();
    }

    private static Optional<FileLink> link(LiveArticle text, String destination) {
        var served = SERVED.matcher(destination);
        if (served.matches()) {
            return Long.parseLong(served.group(1)) == text.id()
                    ? Optional.of(new FileLink(List.of(), Percent.decode(served.group(2))))
                    : Optional.empty();
        }
        return Destination.in(FileAddress.folderOf(text.ref()), destination)
                .map(Destination::paths)
                .filter(paths -> !paths.isEmpty())
                .map(paths -> new FileLink(paths, null));
    }
}
