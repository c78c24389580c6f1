package org.dalil.desk.editor;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.micronaut.serde.annotation.Serdeable;

import org.dalil.article.revision.Draft;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What became of a draft that a script wanted saved.
 *
 * @param version to save the next one with; on a conflict, the other's
 * @param said when it was saved, in words, or null
 * @param problems what is wrong, or empty
 * @param theirs what somebody else saved meanwhile, or null
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
record DraftResource(
        @Nullable Integer version,
        @Nullable String said,
        List<FieldResource> problems,
        @Nullable TheirsResource theirs) {

    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record FieldResource(String field, String words) {}

    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TheirsResource(String author, String title, String summary, String body) {}

    static DraftResource saved(Draft draft, String said) {
        return new DraftResource(draft.version(), said, List.of(), null);
    }

    static DraftResource refused(List<DeskEditorPage.Problem> problems) {
        var fields = problems.stream().map(each -> new FieldResource(each.field(), each.words()));
        return new DraftResource(null, null, fields.toList(), null);
    }

    static DraftResource conflict(Draft theirs) {
        return new DraftResource(
                theirs.version(),
                null,
                List.of(),
                new TheirsResource(
                        theirs.author(), theirs.title(), theirs.summary(), theirs.body()));
    }
}
