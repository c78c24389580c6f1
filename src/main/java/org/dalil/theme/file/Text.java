package org.dalil.theme.file;

import java.nio.charset.StandardCharsets;

/** Text files of a theme are UTF-8; some editors put a mark in front, which is no text. */
public final class Text {
    private static final String MARK = "\uFEFF";

    private Text() {}

    public static String of(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
