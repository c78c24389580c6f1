package org.dalil.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessLogTest {

    @ParameterizedTest
    @CsvSource({
        "/setup/abc, /setup/…",
        "/welcome/abc, /welcome/…",
        "/preview/abc/files/x.png, /preview/…",
        "/ar/cases/abc/files/x, /ar/cases/…",
        "/en/cases/, /en/cases/",
        "/desk/cases/7, /desk/cases/7",
        "/en/articles/1-x, /en/articles/1-x"
    })
    void anAddressThatIsAKeyIsNotWritten(String path, String written) {
        assertThat(AccessLog.path(path)).isEqualTo(written);
    }
}
