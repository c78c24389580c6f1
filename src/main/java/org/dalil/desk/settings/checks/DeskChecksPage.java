package org.dalil.desk.settings.checks;

import org.dalil.desk.frame.DeskFrame;

import java.util.List;

/** {@code pages/desk/checks}. */
record DeskChecksPage(DeskFrame desk, boolean done, List<Line> checks) {

    /**
     * @param label the key of what it looks at
     */
    record Line(String code, String label, boolean blocks) {}
}
