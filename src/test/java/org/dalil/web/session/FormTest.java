package org.dalil.web.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dalil.web.session.FormRefused.Rule;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class FormTest {

    @Test
    void readsAHundredAndFiftyTicksAndAllElse() {
        var form = Form.of(ticks(150) + "&deed=own");
        assertThat(form.all("article")).hasSize(150).endsWith("150");
        assertThat(form.one("deed")).isEqualTo("own");
        assertThat(Form.of(ticks(Form.MOST_FIELDS)).all("article")).hasSize(Form.MOST_FIELDS);
    }

    @Test
    void refusesMoreThanItReadsInsteadOfReadingLess() {
        assertThatThrownBy(() -> Form.of("words=kept&" + ticks(Form.MOST_FIELDS)))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refused -> {
                            assertThat(refused.rule()).isEqualTo(Rule.TOO_MANY_FIELDS);
                            assertThat(refused.typed().one("words")).isEqualTo("kept");
                        });
    }

    @Test
    void aChoiceIsOneOfItsChoices() {
        var form = Form.of("how=done&scope=a&scope=c&words=kept");
        assertThat(form.oneOf("how", "done", "declined")).isEqualTo("done");
        assertThat(form.oneOf("take", "", "yes")).isEmpty();
        assertThatThrownBy(() -> form.oneOf("how", "finished"))
                .isInstanceOfSatisfying(
                        FormRefused.class,
                        refused -> {
                            assertThat(refused.rule()).isEqualTo(Rule.UNKNOWN_VALUE);
                            assertThat(refused.field()).isEqualTo("how");
                            assertThat(refused.value()).isEqualTo("done");
                            assertThat(refused.typed().one("words")).isEqualTo("kept");
                        });
        assertThatThrownBy(() -> form.oneOf("take", "yes")).isInstanceOf(FormRefused.class);
        assertThat(form.allOf("scope", List.of("a", "b", "c"))).hasSize(2);
        assertThatThrownBy(() -> form.allOf("scope", List.of("a", "b")))
                .isInstanceOfSatisfying(
                        FormRefused.class, refused -> assertThat(refused.value()).isEqualTo("c"));
    }

    @Test
    void whatCannotBeDecodedIsAnEmptyField() {
        var form = Form.of("subject=%&words=kept&%zz=x&subject=50%");
        assertThat(form.one("subject")).isEmpty();
        assertThat(form.all("subject")).isEmpty();
        assertThat(form.one("words")).isEqualTo("kept");
    }

    private static String ticks(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(each -> "article=" + each)
                .collect(Collectors.joining("&"));
    }
}
