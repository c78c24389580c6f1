package org.dalil.desk.settings.templates;

import org.dalil.desk.frame.Chip;
import org.dalil.desk.frame.DeskFrame;

import java.util.List;

/** {@code pages/desk/templates}: every kind in every language. */
record DeskTemplatesPage(DeskFrame desk, String done, List<Line> templates) {

    record Line(String address, String words, Chip chip) {}
}
