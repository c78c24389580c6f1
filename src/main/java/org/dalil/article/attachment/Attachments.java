package org.dalil.article.attachment;

import io.micronaut.core.util.SupplierUtil;

import jakarta.inject.Singleton;

import org.apache.tika.Tika;
import org.dalil.account.Audience;
import org.dalil.article.live.LiveArticles;
import org.dalil.database.ChangeKind;
import org.dalil.database.Changes;
import org.dalil.database.Transactions;
import org.dalil.text.Sha256;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The door to files of articles: rows of bytes, at most 10 MB, seen by who reads a text that shows
 * them.
 */
@Singleton
public class Attachments {
    public static final int LARGEST = 10 * 1024 * 1024;

    private final AttachmentRepository repository;
    private final LiveArticles articles;
    private final FileLinks links;
    private final Transactions transactions;
    private final Changes changes;

    /** Reads a long list when it is made, which a start need not wait for. */
    private final Supplier<Tika> contentTypes = SupplierUtil.memoized(Tika::new);

    Attachments(
            AttachmentRepository repository,
            LiveArticles articles,
            FileLinks links,
            Transactions transactions,
            Changes changes) {
        this.repository = repository;
        this.articles = articles;
        this.links = links;
        this.transactions = transactions;
        this.changes = changes;
    }

    /**
     * A file that a text of its article leads to which is live and which this reader may open, or
     * {@link NoSuchAttachment}: what nobody reviewed a text with, or what was taken out of it, is
     * as a file that never was. Staff see every one.
     */
    public Attachment read(long article, String name, Audience reader) {
        return repository
                .named(article, name)
                .filter(file -> reader == Audience.INTERNAL || isShown(file, reader))
                .flatMap(file -> repository.findById(file.id()))
                .orElseThrow(() -> new NoSuchAttachment(name));
    }

    /** Whether this reader would be given it. */
    public boolean isThere(long article, String name, Audience reader) {
        return repository
                .named(article, name)
                .filter(file -> reader == Audience.INTERNAL || isShown(file, reader))
                .isPresent();
    }

    private boolean isShown(ListedAttachment file, Audience reader) {
        return articles.translations(file.articleId(), reader).stream()
                .flatMap(text -> links.of(text, reader).stream())
                .anyMatch(link -> leadsTo(file, link));
    }

    private boolean leadsTo(ListedAttachment file, FileLinks.FileLink link) {
        return file.name().equals(link.name())
                || link.paths().contains(file.path())
                        && link.paths().stream()
                                .takeWhile(path -> !path.equals(file.path()))
                                .noneMatch(path -> nameOf(file.articleId(), path).isPresent());
    }

    /** The name under which a file of the articles folder is served with this article. */
    public Optional<String> nameOf(long article, String path) {
        return repository.name(article, path);
    }

    /** Those of these articles without their bytes, for export. */
    public List<ListedAttachment> listed(List<Long> articles) {
        return articles.isEmpty() ? List.of() : repository.listed(articles);
    }

    /** The bytes of one, for export. */
    public byte[] content(ListedAttachment attachment) {
        return repository
                .findById(attachment.id())
                .orElseThrow(() -> new NoSuchAttachment(attachment.name()))
                .content();
    }

    /**
     * Keeps a file, or replaces the one that lay at this path.
     *
     * @return whether anything changed
     * @throws AttachmentRefused past 10 MB or when empty
     */
    public boolean keep(long article, String path, byte[] content) {
        if (content.length > LARGEST) {
            throw new AttachmentRefused(
                    "%s has %,d bytes; %,d (10 MB) is the most"
                            .formatted(path, content.length, LARGEST));
        }
        var sha256 = Sha256.hex(content);
        return transactions.write(
                () -> {
                    if (repository.same(article, path, sha256) > 0) {
                        return false;
                    }
                    var stored = repository.findByArticleIdAndPath(article, path);
                    var name =
                            stored.map(Attachment::name).orElseGet(() -> freeName(article, path));
                    var attachment =
                            new Attachment(
                                    stored.map(Attachment::id).orElse(null),
                                    article,
                                    name,
                                    path,
                                    contentTypes.get().detect(content),
                                    sha256,
                                    content.length,
                                    content);
                    var _ =
                            stored.isPresent()
                                    ? repository.update(attachment)
                                    : repository.save(attachment);
                    changes.announce(ChangeKind.ARTICLE, article);
                    return true;
                });
    }

    /** Two files of one name in two folders are served under two names. */
    private String freeName(long article, String path) {
        var plain = path.substring(path.lastIndexOf('/') + 1);
        var name = plain.length() > 200 ? plain.substring(plain.length() - 200) : plain;
        for (var n = 2; repository.findByArticleIdAndName(article, name).isPresent(); n++) {
            name = n + "-" + plain;
        }
        return name;
    }
}
