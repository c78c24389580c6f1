package org.dalil.content.file;

import org.dalil.account.Audience;
import org.dalil.article.revision.Text;
import org.dalil.content.finding.Finding;
import org.dalil.content.folder.FileAddress;
import org.dalil.content.folder.Percent;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * What one file of an article says.
 *
 * @param body byte for byte what follows the front matter, without a byte order mark
 * @param linesBefore lines of the file before the body
 * @param audience whom the text is for, by its own word or else its folder's
 * @param date when it was published
 * @param attachments paths from the top of the folder, beside those that links name
 * @param foreign lines of the front matter that are not ours
 * @param hash of all of it, the same for two files that say the same
 * @param bytes of the file as it lies there
 */
public record ArticleText(
        FileAddress address,
        Text text,
        int linesBefore,
        Audience audience,
        boolean draft,
        @Nullable Instant date,
        Said said,
        List<String> attachments,
        String foreign,
        String hash,
        String bytes,
        List<Finding> notices) {

    /** The line of the file on which a destination stands; 1 where it is written otherwise. */
    int lineOf(String destination) {
        var body = text.body();
        var at = body.indexOf(destination);
        var found = at < 0 ? body.indexOf(Percent.decode(destination)) : at;
        return found < 0
                ? 1
                : 1 + linesBefore + (int) body.chars().limit(found).filter(c -> c == '\n').count();
    }
}
