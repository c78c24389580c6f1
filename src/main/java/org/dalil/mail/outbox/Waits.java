package org.dalil.mail.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long after each attempt that failed: long enough in all for a weekend without a server. */
final class Waits {
    private static final List<Duration> AFTER =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(3),
                    Duration.ofHours(6),
                    Duration.ofHours(12),
                    Duration.ofHours(12),
                    Duration.ofHours(12),
                    Duration.ofHours(12));

    private Waits() {}

    /**
     * @param failed how many attempts did, this one included
     * @return empty: enough
     */
    static Optional<Duration> after(int failed) {
        return failed <= AFTER.size() ? Optional.of(AFTER.get(failed - 1)) : Optional.empty();
    }
}
