package org.dalil.benchmark.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A file of cases as another helpdesk would hand it over, in both languages; each second open. */
final class CaseLines {
    private static final String ARABIC = "الجهاز لا يشحن منذ أمس وقد جربت كل ما في المقالة. ";
    private static final String ENGLISH = "It has not charged since yesterday; I tried it all. ";
    private static final String LINE =
            "{\"reference\": \"N-%d\", \"subject\": \"%s %d\", \"description\": \"%s\","
                    + " \"language\": \"%s\", \"searches\": [\"%s\", \"كابل\"],"
                    + " \"customer\": {\"name\": \"Sara\", \"email\": \"sara%d@example.com\"},"
                    + " \"openedAt\": \"2026-05-03T10:%02d:00Z\"%s}%n";

    private CaseLines() {}

    static Path write(Path file, int count) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            for (var each = 0; each < count; each++) {
                writer.write(line(each));
            }
        }
        return file;
    }

    private static String line(int each) {
        var isArabic = each % 4 < 2;
        var closed = each % 2 == 0 ? "" : ", \"closedAt\": \"2026-05-04T10:00:00Z\"";
        return String.format(
                Locale.ROOT,
                LINE,
                each,
                isArabic ? "لا يشحن" : "Does not charge",
                each,
                (isArabic ? ARABIC : ENGLISH).repeat(8),
                isArabic ? "ar" : "en",
                isArabic ? "شحن" : "charge",
                each,
                each % 60,
                closed);
    }
}
