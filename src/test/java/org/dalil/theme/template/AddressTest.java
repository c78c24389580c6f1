package org.dalil.theme.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ar/articles/1-استرداد",
                "https://example.org/a:b",
                "HTTP://example.org",
                "mailto:a@example.org",
                "tel:+966",
                "?q=a:b",
                "#top",
                "a/b:c",
                "",
                "plain"
            })
    void leavesAnAddressAsItIs(String address) {
        assertThat(Address.whole(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "\tjavascript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "blob:x",
                ":x",
                "\\\\example.org"
            })
    void sendsAnythingElseNowhere(String address) {
        assertThat(Address.whole(address)).isEqualTo("#");
    }

    @Test
    void encodesAPiece() {
        assertThat(Address.piece("a b/c?d&e=é:سؤال~"))
                .isEqualTo("a%20b%2Fc%3Fd%26e%3D%C3%A9%3A%D8%B3%D8%A4%D8%A7%D9%84~");
    }
}
