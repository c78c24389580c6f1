package org.dalil.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HiddenTest {

    @Test
    void isFoundInALineAndArabicIsNot() {
        assertThat(Hidden.isIn("Office\u202Etxt.exe")).isTrue();
        assertThat(Hidden.isIn("two\nlines")).isTrue();
        assertThat(Hidden.isIn("مكتب\u200F المساعدة")).isTrue();
        assertThat(Hidden.isIn("مكتب المساعدة می\u200Cخواهم")).isFalse();
    }

    @Test
    void isTakenFromATextThatKeepsItsLinesAndMarksOfDirection() {
        assertThat(Hidden.without(" one\r\ntwo\rthree\tfour\u0000\u202E "))
                .isEqualTo("one\ntwo\nthree\tfour");
        assertThat(Hidden.without("نص\u200F (a)")).isEqualTo("نص\u200F (a)");
    }
}
