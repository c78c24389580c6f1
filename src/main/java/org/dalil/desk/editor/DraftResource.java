package org.dalil.desk.editor;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.micronaut.serde.annotation.Serdeable;

import org.dalil.article.revision.Draft;
import org.dalil.article.revision.DraftConflict;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What became of a draft that a script wanted saved.
 *
 * @param version to save the next one with, {@link Draft#token}; on a conflict, the other's, or
 *     empty where the draft was handed in
 * @param said when it was saved, in words, or null
 * @param problems what is wrong, or empty
 * @param theirs what somebody else saved or handed in meanwhile, or null
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record DraftResource(
        @Nullable String version,
        @Nullable String said,
        List<FieldResource> problems,
        @Nullable TheirsResource theirs) {

    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FieldResource(String field, String words) {}

    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TheirsResource(
            boolean ended, String author, String title, String summary, String body) {}

    static DraftResource saved(Draft draft, String said) {
        return new DraftResource(draft.token(), said, List.of(), null);
    }

    static DraftResource refused(List<DeskEditorPage.Problem> problems) {
        var fields = problems.stream().map(each -> new FieldResource(each.field(), each.words()));
        return new DraftResource(null, null, fields.toList(), null);
    }

    static DraftResource conflict(DraftConflict.Found theirs) {
        return new DraftResource(
                theirs.token(),
                null,
                List.of(),
                new TheirsResource(
                        theirs.isEnded(),
                        theirs.author(),
                        theirs.title(),
                        theirs.summary(),
                        theirs.body()));
    }
}
