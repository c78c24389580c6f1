package org.dalil.content;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.Standing;
import org.dalil.content.file.Said;
import org.dalil.content.record.FolderFile;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * An article as it lies in the folder.
 *
 * @param categoryId of the folder it lies in, or of the one it names
 * @param texts that of the portal's default language first; never empty
 */
record ReadArticle(String ref, @Nullable Long categoryId, List<ReadText> texts) {

    /** With what is remembered of its files, by path. */
    ReadArticle known(Map<String, FolderFile> known) {
        return new ReadArticle(
                ref,
                categoryId,
                texts.stream()
                        .map(
                                text ->
                                        text.known() == null
                                                ? text.knownAs(known.get(text.path()))
                                                : text)
                        .toList());
    }

    boolean isAsKnown() {
        return texts.stream().allMatch(ReadText::isAsKnown);
    }

    /** The file whose word counts for the whole article. */
    ReadText leader() {
        return texts.getFirst();
    }

    /** What the files together say: the first that says something, the widest audience. */
    Standing standing() {
        return new Standing(
                new Description(
                        said(Said::kind).orElse(ArticleKind.HOW_TO),
                        categoryId,
                        said(Said::owner).orElse(null),
                        said(Said::reviewBy).orElse(null),
                        said(Said::tags).orElse(List.of()),
                        said(Said::products).orElse(List.of())),
                texts.stream()
                        .map(each -> each.text().audience())
                        .reduce(Audience.INTERNAL, Audience::wider),
                said(Said::confidence).orElse(unsaid()));
    }

    /** The folder's operator stands for what is published; what is not has no resolution yet. */
    private Confidence unsaid() {
        return texts.stream().allMatch(each -> each.text().draft())
                ? Confidence.WORK_IN_PROGRESS
                : Confidence.VALIDATED;
    }

    private <T> Optional<T> said(Function<Said, @Nullable T> what) {
        return texts.stream()
                .map(each -> what.apply(each.text().said()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst();
    }
}
