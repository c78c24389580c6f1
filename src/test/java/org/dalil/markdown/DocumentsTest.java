package org.dalil.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.dalil.text.Language;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private final Documents documents = new Documents();

    @Test
    void rendersOneOfEach() {
        var html =
                documents
                        .render(
                                Source.of(
                                        """
                                        # عنوان

                                        نص *مائل* و**غامق** مع ~~شطب~~ و`code` ورابط https://example.org/a.

                                        > [!NOTE]
                                        > انتبه

                                        ## Setup

                                        ١. افتح
                                        ٢. Click OK

                                        | م | n |
                                        |:--|--:|
                                        | ا | 12 |

                                        - [x] تم
                                        - [ ] لا

                                        English only.

                                        ```java
                                        var x = 1 < 2;
                                        ```

                                        حاشية[^1] ![صورة](https://x.org/a.png) <b onclick=x>b</b>

                                        [^1]: نص الحاشية
                                        """,
                                        "عنوان",
                                        Language.ARABIC))
                        .html()
                        .markup();
        assertThat(html).contains("class=\"alert alert-note\"");
    }
}
