package org.dalil.desk.editor;

import jakarta.inject.Singleton;

import org.dalil.desk.frame.DeskPages;
import org.dalil.text.Language;
import org.dalil.theme.Digits;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Says when a draft was saved: "Saved 10:42", in the portal's zone and digits. */
@Singleton
class SaveTimes {
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm");

    private final DeskPages pages;

    SaveTimes(DeskPages pages) {
        this.pages = pages;
    }

    String of(Instant at, Language language) {
        var manner = pages.presentation(language);
        var time = HOURS.format(at.atZone(manner.zone()));
        var written = manner.digits() == Digits.ARAB ? arabic(time) : time;
        return pages.message("desk.editor.saved", Map.of("time", written), language);
    }

    private static String arabic(String time) {
        var text = new StringBuilder();
        time.chars().forEach(each -> text.append((char) (each == ':' ? each : each - '0' + '٠')));
        return text.toString();
    }
}
