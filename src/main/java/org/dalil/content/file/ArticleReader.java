package org.dalil.content.file;

import org.dalil.account.Audience;
import org.dalil.article.revision.Text;
import org.dalil.article.revision.TextRefused;
import org.dalil.content.finding.Cause;
import org.dalil.content.finding.LeftOut;
import org.dalil.content.folder.Decoding;
import org.dalil.content.folder.FileAddress;
import org.dalil.content.folder.Fingerprint;
import org.dalil.content.folder.ListedFile;
import org.dalil.markdown.Documents;
import org.dalil.markdown.FrontMatter;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads files of articles. */
public final class ArticleReader {
    static final Set<String> KEYS =
            new LinkedHashSet<>(
                    List.of(
                            "title",
                            "summary",
                            "kind",
                            "audience",
                            "confidence",
                            "tags",
                            "products",
                            "owner",
                            "reviewBy",
                            "date",
                            "draft",
                            "category",
                            "attachments"));

    private static final Pattern KEY_LINE =
            Pattern.compile("^[\\p{L}_\"'][\\p{L}\\p{N}_.\"'-]*\\s*:(?:\\s|$)", Pattern.MULTILINE);

    private final Titles titles;
    private final Instant now;

    /**
     * @param now a later date is not believed
     */
    public ArticleReader(Documents documents, Instant now) {
        this.titles = new Titles(documents);
        this.now = now;
    }

    /**
     * @param inherited whom a text is for that does not say so
     * @throws LeftOut where it cannot be taken
     */
    public ArticleText read(ListedFile file, Audience inherited) {
        var address = file.address();
        var content = Decoding.read(file.path(), file.size());
        var matter = FrontMatter.read(content.text());
        Doubt.refuse(content.text(), matter);
        if (!isFrontMatter(matter)) {
            matter = new FrontMatter(matter.values(), "", content.text(), matter.problem());
            refuseReadme(address);
        }
        return read(address, matter, content.bytes(), inherited);
    }

    private ArticleText read(
            FileAddress address, FrontMatter matter, String bytes, Audience inherited) {
        var front = new Front(address.path(), matter, KEYS);
        matter.problem().ifPresent(problem -> front.broken(problem, "front matter"));
        var draft = draft(front);
        var body = matter.body();
        if (body.isBlank() && !draft) {
            throw new LeftOut(
                    Cause.EMPTY,
                    1,
                    matter.raw().isEmpty() ? "is empty" : "has no text below its front matter");
        }
        var title = titles.of(front, body, address);
        var summary = summary(front);
        var text = text(front, title, summary, body);
        var audience =
                front.get(
                                "audience",
                                Meaning.word(Audience.class),
                                Meaning.words(Audience.values()))
                        .orElse(inherited);
        var said = Said.of(front);
        var date = date(front);
        var attachments = attachments(front);
        var foreign = front.foreignLines();
        var hash =
                Fingerprint.of(
                        title,
                        summary,
                        body,
                        audience,
                        draft,
                        date,
                        said.toString(),
                        attachments,
                        foreign);
        return new ArticleText(
                address,
                text,
                lines(matter.raw()),
                audience,
                draft,
                date,
                said,
                attachments,
                foreign,
                hash,
                bytes,
                front.notices());
    }

    /** Between two rules may stand text as well: then nothing in it looks like a key. */
    private static boolean isFrontMatter(FrontMatter matter) {
        if (matter.raw().isEmpty()) {
            return false;
        }
        return !matter.values().isEmpty()
                || KEY_LINE.matcher(matter.raw()).find()
                || matter.problem().isEmpty();
    }

    private static void refuseReadme(FileAddress address) {
        if (address.ref().equalsIgnoreCase("readme")) {
            throw new LeftOut(
                    Cause.ABOUT_THE_FOLDER,
                    1,
                    "is about the folder; with a title in a front matter it is an article");
        }
    }

    /** Of a word that is neither, the cautious side is the right one. */
    private static boolean draft(Front front) {
        var said = front.get("draft", Meaning::truth, "true or false; kept as a draft until then");
        return said.orElse(front.isForeign("draft"));
    }

    private static String summary(Front front) {
        if (front.has("summary")) {
            return front.get("summary", Meaning::line, "text").orElse("");
        }
        var borrowed = front.borrow("description", Meaning::line).orElse("");
        return borrowed.length() <= Text.LONGEST_SUMMARY
                ? borrowed
                : Titles.cut(borrowed, Text.LONGEST_SUMMARY);
    }

    private static Text text(Front front, String title, String summary, String body) {
        try {
            return new Text(title, summary, body);
        } catch (TextRefused refused) {
            var line = front.has(refused.field()) ? front.line(refused.field()) : 1;
            throw new LeftOut(Cause.RULE, line, refused.getMessage());
        }
    }

    /** Files from the top of the folder that no link names. */
    private static List<String> attachments(Front front) {
        return front.isCertain("attachments")
                ? front.get("attachments", Meaning::paths, "a list of files").orElse(List.of())
                : List.of();
    }

    private @Nullable Instant date(Front front) {
        Function<Object, Optional<Instant>> past =
                value -> Meaning.moment(value).filter(at -> !at.isAfter(now));
        return front.get("date", past, "a day that has been, like 2024-12-31").orElse(null);
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
