package org.dalil.content.export;

import org.dalil.account.Audience;
import org.dalil.article.intake.HeldArticle;
import org.dalil.article.revision.HeldText;
import org.dalil.article.revision.Text;
import org.dalil.content.file.FrontWriter;
import org.dalil.content.folder.FileAddress;
import org.dalil.content.record.ArticleFile;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One text as its file says it.
 *
 * @param token of the text in the base
 */
record ExportedText(
        HeldArticle article,
        Text text,
        Audience audience,
        boolean draft,
        @Nullable Instant date,
        String foreign,
        String token) {

    /** What is live; else what is being written, as a draft; empty where there is neither. */
    static Optional<ExportedText> of(
            HeldArticle article, HeldText held, @Nullable ArticleFile before) {
        var widest = article.article().audience();
        var foreign = before == null ? "" : before.foreignLines();
        var live = held.live();
        if (live != null) {
            return Optional.of(
                    new ExportedText(
                            article,
                            live.text(),
                            Audience.narrower(widest, live.audience()),
                            false,
                            live.decidedAt(),
                            foreign,
                            held.liveToken()));
        }
        var meant = before == null ? widest : Audience.narrower(widest, before.audience());
        return written(held)
                .map(
                        text ->
                                new ExportedText(
                                        article,
                                        text,
                                        meant,
                                        true,
                                        null,
                                        foreign,
                                        held.draftToken()));
    }

    private static Optional<Text> written(HeldText held) {
        var draft = held.draft();
        var waiting = held.waiting();
        return draft != null
                ? Optional.of(draft.text())
                : waiting != null ? Optional.of(waiting.text()) : Optional.empty();
    }

    /**
     * @param ref of the article
     * @param category it stands in; told only where its path does not say it
     * @param attachments that no text of the article names
     */
    byte[] file(String ref, String category, List<String> attachments) {
        var front = new FrontWriter(foreign);
        var said = article.description();
        front.text("title", text.title())
                .textUnlessEmpty("summary", text.summary(), "description")
                .plain("kind", FrontWriter.word(said.kind()))
                .plain("audience", FrontWriter.word(audience))
                .plain("confidence", FrontWriter.word(article.article().confidence()))
                .list("tags", said.tags(), "keywords")
                .list("products", said.products(), "products");
        if (said.owner() != null) {
            front.text("owner", said.owner());
        }
        if (said.reviewBy() != null) {
            front.plain("reviewBy", said.reviewBy().toString());
        }
        if (date != null) {
            front.plain("date", date.toString());
        }
        if (draft || front.isTaken("draft")) {
            front.plain("draft", Boolean.toString(draft));
        }
        if (!category.equals(FileAddress.folderOf(ref))) {
            front.certain("category", category);
        }
        if (!attachments.isEmpty()) {
            front.certain("attachments", attachments);
        }
        return (front.front() + text.body()).getBytes(StandardCharsets.UTF_8);
    }
}
