package org.dalil.article.upload;

import jakarta.inject.Singleton;

import org.dalil.article.Article;
import org.dalil.article.Articles;
import org.dalil.article.attachment.Attachments;
import org.dalil.audit.Actor;
import org.dalil.audit.AuditTrail;
import org.dalil.database.Transactions;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The door for files that staff attach while they write. */
@Singleton
public class Uploads {
    private static final int LONGEST_NAME = 80;
    private static final int SECRET_BYTES = 8;

    /** What a name keeps; the rest could end a link in Markdown or mislead the eye. */
    private static final Pattern STRANGE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]+");

    private final Articles articles;
    private final Attachments attachments;
    private final Transactions transactions;
    private final AuditTrail trail;
    private final SecureRandom random = new SecureRandom();

    Uploads(
            Articles articles,
            Attachments attachments,
            Transactions transactions,
            AuditTrail trail) {
        this.articles = articles;
        this.attachments = attachments;
        this.transactions = transactions;
        this.trail = trail;
    }

    /**
     * Keeps a file with an article. It never takes the place of another: what is live stays as it
     * is. Until a text that shows it is live, nobody knows its name.
     *
     * @param name as it was on the writer's machine
     * @return by which name a text of the article links to it
     * @throws UploadRefused where it is empty, past 10 MB, of no kind that may be attached, not
     *     what its name says, or a picture that is damaged or of too many pixels
     */
    public String attach(long article, String name, byte[] content, Actor actor) {
        var found = articles.find(article);
        var clean = checked(name, content);
        var kept = secret() + "-" + shortened(name);
        transactions.write(
                () -> {
                    attachments.keep(article, folder(found) + kept, clean);
                    trail.record(actor, "attached", "article", article, clean.length + " bytes");
                });
        return kept;
    }

    private static byte[] checked(String name, byte[] content) {
        if (content.length == 0) {
            throw new UploadRefused(UploadRefused.Rule.EMPTY);
        }
        if (content.length > Attachments.LARGEST) {
            throw new UploadRefused(UploadRefused.Rule.LARGE);
        }
        var kind =
                FileKind.ofName(name).orElseThrow(() -> new UploadRefused(UploadRefused.Rule.KIND));
        if (!kind.isKindOf(content)) {
            throw new UploadRefused(UploadRefused.Rule.DISGUISED);
        }
        return kind.checked(content);
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String shortened(String name) {
        var plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var bare = STRANGE.matcher(plain).replaceAll("-");
        return bare.length() > LONGEST_NAME ? bare.substring(bare.length() - LONGEST_NAME) : bare;
    }

    /** Texts name their files from where they themselves lie in the folder. */
    private static String folder(Article article) {
        return article.ref().substring(0, article.ref().lastIndexOf('/') + 1);
    }
}
