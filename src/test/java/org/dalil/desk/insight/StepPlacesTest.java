package org.dalil.desk.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.insight.gap.cause.GapStep;
import org.dalil.insight.gap.plan.GapTask;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class StepPlacesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

    @ParameterizedTest
    @CsvSource({
        "WRITE, /desk/articles/12/ar/edit",
        "IMPROVE, /desk/articles/12/ar/edit",
        "RETITLE, /desk/articles/12/ar/edit",
        "TRANSLATE, /desk/articles/12/ar/edit",
        "PUBLISH, /desk/articles/12",
        "SYNONYM, /desk/settings/synonyms/new?task=7"
    })
    void aStepIsDoneWhereItsTextIs(GapStep step, String address) {
        assertThat(new StepPlaces().of(task(step, 12L))).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"WRITE", "IMPROVE", "RETITLE", "TRANSLATE", "PUBLISH"})
    void aStepWhoseArticleIsGoneHasItsTask(GapStep step) {
        assertThat(new StepPlaces().of(task(step, null))).isEqualTo("/desk/tasks/7");
    }

    private static GapTask task(GapStep step, @Nullable Long article) {
        return new GapTask(7, 1, "ar", step, DAY, DAY, DAY, article, null, null);
    }
}
