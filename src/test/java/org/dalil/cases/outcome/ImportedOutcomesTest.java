package org.dalil.cases.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.account.Audience;
import org.dalil.article.ArticleKind;
import org.dalil.article.Articles;
import org.dalil.article.Confidence;
import org.dalil.article.Description;
import org.dalil.article.revision.Revisions;
import org.dalil.article.revision.Text;
import org.dalil.audit.Actor;
import org.dalil.cases.CaseState;
import org.dalil.cases.Cases;
import org.dalil.cases.file.CaseFiles;
import org.dalil.testing.Dalil;
import org.dalil.testing.World;
import org.dalil.text.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What another system said of a case stands nowhere else: taking an outcome back keeps it. */
@Tag("database")
@ExtendWith(Dalil.class)
class ImportedOutcomesTest {
    private final Cases cases;
    private final Outcomes outcomes;
    private final CaseFiles files;
    private final Articles articles;
    private final Revisions revisions;

    @TempDir private Path folder;

    ImportedOutcomesTest(
            Cases cases,
            Outcomes outcomes,
            CaseFiles files,
            Articles articles,
            Revisions revisions) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.files = files;
        this.articles = articles;
        this.revisions = revisions;
    }

    @Test
    void undoingAndOpeningAgainKeepWhatFixedIt() throws IOException {
        var undone = imported("\"outcome\": \"one_off\"");
        assertThat(outcomes.undo(undone, null, World.HUDA).standing().state())
                .isEqualTo(CaseState.OWING);
        assertThat(cases.find(undone).resolution()).isEqualTo("The old cable");
        var reopened = imported("\"outcome\": \"no_value\"");
        outcomes.reopen(reopened, World.HUDA);
        assertThat(cases.find(reopened).resolution()).isEqualTo("The old cable");
    }

    @Test
    void aReportThatWasThereBeforeStays() throws IOException {
        var report = workInProgress();
        var link = "\"outcome\": \"created_from\", \"article\": \"%d\"".formatted(report);
        var id = imported(link);
        assertThat(outcomes.undo(id, null, World.HUDA).report()).isNull();
        assertThat(cases.find(id).resolution()).isEqualTo("The old cable");
        assertThat(articles.find(report).confidence()).isEqualTo(Confidence.WORK_IN_PROGRESS);
        assertThat(revisions.live(report, Language.ENGLISH)).isPresent();
    }

    /** What was written here goes with the report that was made of it. */
    @Test
    void aLineThatWasWrittenHereIsTakenBack() throws IOException {
        var id = imported("\"outcome\": \"one_off\"");
        outcomes.undo(id, null, World.HUDA);
        outcomes.end(id, new Ending.Fixed("The new cable"), null, World.HUDA);
        assertThat(cases.find(id).resolution()).isEqualTo("The new cable");
        outcomes.undo(id, null, World.HUDA);
        assertThat(cases.find(id).resolution()).isEmpty();
    }

    private long workInProgress() {
        var said = new Description(ArticleKind.REPORT, null, null, null, List.of(), List.of());
        var article =
                articles.create(
                        null, said, Audience.INTERNAL, Confidence.WORK_IN_PROGRESS, Actor.SYSTEM);
        var id = Objects.requireNonNull(article.id());
        var text = new Text("Begun before", "", "## Issue\n\nNo light.\n");
        revisions.publishDirectly(
                id, Language.ENGLISH, text, Audience.INTERNAL, "first words", Actor.SYSTEM);
        return id;
    }

    private long imported(String outcome) throws IOException {
        var source = "desk-" + UUID.randomUUID().toString().substring(0, 8);
        var line =
                """
                {"reference": "1", "subject": "s", "description": "d", "resolution": "The old cable", \
                "closedAt": "2026-05-04T10:00:00Z", %s}
                """
                        .formatted(outcome);
        var file = Files.createTempFile(folder, "cases", ".jsonl");
        Files.writeString(file, line);
        files.importFrom(file, source, (_, _) -> {}, Actor.CONSOLE);
        return cases.find(source, "1").orElseThrow().number();
    }
}
