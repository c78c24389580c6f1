package org.dalil.insight.gap.evidence;

import jakarta.inject.Singleton;

import org.dalil.insight.wording.Wording;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** Puts attempts into lines, as far as they may be told. */
@Singleton
class EvidenceLines {
    private static final int NOON = 12;

    private final Settings settings;

    EvidenceLines(Settings settings) {
        this.settings = settings;
    }

    /**
     * @param readable words that may be read where these lines go
     */
    List<EvidenceLine> of(List<AttemptRow> rows, LongFunction<Optional<Wording>> readable) {
        var zone = settings.portal().zone();
        var read = new HashMap<Long, Optional<String>>();
        return rows.stream().map(row -> line(row, zone, words(row, read, readable))).toList();
    }

    /** Many lines have the same. */
    private static @Nullable String words(
            AttemptRow row,
            Map<Long, Optional<String>> read,
            LongFunction<Optional<Wording>> readable) {
        return row.wordingId() == null
                ? null
                : read.computeIfAbsent(
                                row.wordingId(), id -> readable.apply(id).map(Wording::words))
                        .orElse(null);
    }

    private static EvidenceLine line(AttemptRow row, ZoneId zone, @Nullable String words) {
        return new EvidenceLine(
                row.onDay(),
                row.at().atZone(zone).getHour() < NOON,
                row.outcome(),
                new Language(row.language()),
                words,
                words == null && row.wordingId() != null,
                row.articleId(),
                row.place(),
                row.caseId());
    }
}
