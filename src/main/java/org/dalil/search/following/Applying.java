package org.dalil.search.following;

import jakarta.inject.Singleton;

import org.dalil.article.live.LiveArticle;
import org.dalil.search.Batch;
import org.dalil.search.SearchDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/**
 * Puts articles into an index as they are now. One that cannot be indexed is left out of it and
 * remembered; the others go in.
 */
@Singleton
class Applying {
    private static final Logger LOG = LoggerFactory.getLogger(Applying.class);

    private final DocumentSource source;
    private final Map<Long, String> setAside = new ConcurrentSkipListMap<>();

    Applying(DocumentSource source) {
        this.source = source;
    }

    List<SetAside> setAside() {
        return setAside.entrySet().stream()
                .map(each -> new SetAside(each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * @param index takes the batch
     * @return those of them that have no text any more
     * @throws RuntimeException where the base cannot be read or the index cannot be written
     */
    Set<Long> apply(Set<Long> articles, long position, Consumer<Batch> index) {
        setAside.keySet().removeAll(articles);
        var documents = documents(articles);
        try {
            index.accept(new Batch(articles, documents, position));
        } catch (UncheckedIOException disk) {
            throw disk;
        } catch (RuntimeException oneOfThem) {
            oneByOne(articles, documents, position, index);
        }
        var without = new HashSet<>(articles);
        documents.forEach(each -> without.remove(each.article()));
        return without;
    }

    private List<SearchDocument> documents(Set<Long> articles) {
        var documents = new ArrayList<SearchDocument>();
        for (var live : source.live(articles)) {
            if (!setAside.containsKey(live.id())) {
                add(live, documents);
            }
        }
        documents.removeIf(document -> setAside.containsKey(document.article()));
        return documents;
    }

    private void add(LiveArticle live, List<SearchDocument> documents) {
        try {
            documents.add(source.document(live));
        } catch (RuntimeException unreadable) {
            setAside(live.id(), unreadable);
        }
    }

    private void oneByOne(
            Set<Long> articles,
            List<SearchDocument> documents,
            long position,
            Consumer<Batch> index) {
        for (var article : articles) {
            var own = documents.stream().filter(each -> each.article() == article).toList();
            try {
                index.accept(new Batch(Set.of(article), own, position));
            } catch (UncheckedIOException disk) {
                throw disk;
            } catch (RuntimeException refused) {
                setAside(article, refused);
                index.accept(new Batch(Set.of(article), List.of(), position));
            }
        }
    }

    private void setAside(long article, RuntimeException why) {
        LOG.warn("Article {} cannot be indexed and is set aside", article, why);
        setAside.put(article, why.toString());
    }
}
