package org.dalil.desk.settings.notices;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;
import org.dalil.desk.frame.Words;

import java.time.Instant;
import java.util.List;

/** {@code pages/desk/notices}: every notice that was written and not taken away. */
record DeskNoticesPage(DeskFrame desk, String done, List<Line> notices) {

    record Line(
            String address, Words words, String kind, Chip chip, Instant begins, Instant ends) {}
}
