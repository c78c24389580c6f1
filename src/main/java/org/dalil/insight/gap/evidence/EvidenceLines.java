package org.dalil.insight.gap.evidence;

import jakarta.inject.Singleton;

import org.dalil.insight.wording.Wording;
import org.dalil.settings.Settings;
import org.dalil.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    List<EvidenceLine> of(
            List<AttemptRow> rows, Function<Collection<Long>, Map<Long, Wording>> readable) {
        var zone = settings.portal().zone();
        var told = readable.apply(typed(rows));
        return rows.stream()
                .map(
                        row -> {
                            var words = row.wordingId() == null ? null : told.get(row.wordingId());
                            return line(row, zone, words == null ? null : words.words());
                        })
                .toList();
    }

    private static Set<Long> typed(List<AttemptRow> rows) {
        return rows.stream()
                .map(AttemptRow::wordingId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
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
