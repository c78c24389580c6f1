package org.dalil.benchmark.desk;

import org.dalil.markdown.Documents;
import org.dalil.markdown.Source;
import org.dalil.text.Language;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/** A text of 20 KB with all that people write: headings, lists, tables, code, both directions. */
final class LongText {
    private static final int BYTES = 20 * 1024;
    private static final int WARM = 300;
    private static final int ROUNDS = 200;
    private static final String SECTION =
            """
            ## Charge it, part %d

            Hold the **button** for [ten seconds](https://example.com/manual) until the light is
            *green*; where it stays red, go on with the next step. اضغط الزر عشر ثوانٍ حتى يخضر.

            1. Take the `cable` out.
               - Wait until it is cold.
               - انتظر حتى يبرد.
            2. Put it in again.

            | Light | Meaning | المعنى |
            |---|---|---|
            | green | it charges | يشحن |
            | red | it is *too warm* | ساخن جدًّا |

            > Never open the case.

            ```
            status --verbose
            ```

            """;

    private LongText() {}

    static String body() {
        var body = new StringBuilder();
        for (var part = 1; bytes(body) < BYTES; part++) {
            body.append(SECTION.formatted(part));
        }
        return body.toString();
    }

    /** Milliseconds of processor that rendering alone takes, by the portal's renderer. */
    static double rendering() {
        var documents = new Documents();
        var body = body();
        for (var round = 0; round < WARM; round++) {
            render(documents, body, round);
        }
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        for (var round = 0; round < ROUNDS; round++) {
            render(documents, body, WARM + round);
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e6 / ROUNDS;
    }

    /** Never the same text twice, which would be remembered. */
    private static void render(Documents documents, String body, int round) {
        documents.render(Source.of(body + "Word " + round, "Charge", Language.ENGLISH));
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
