package org.dalil.testing;

import java.util.List;
import java.util.Map;

/** A form as a browser sends it in parts: the fields first, then its files. */
public final class FormInParts {
    public static final List<String> TYPE =
            List.of("Content-Type", "multipart/form-data; boundary=here");

    private FormInParts() {}

    /**
     * @param files names, each followed by what it holds
     */
    public static String of(Map<String, String> fields, String... files) {
        var body = new StringBuilder();
        fields.forEach((name, typed) -> part(body, "\"" + name + "\"", typed));
        for (var at = 0; at < files.length; at += 2) {
            part(body, "\"file\"; filename=\"" + files[at] + "\"", files[at + 1]);
        }
        return body.append("--here--\r\n").toString();
    }

    private static void part(StringBuilder body, String name, String content) {
        body.append("--here\r\nContent-Disposition: form-data; name=")
                .append(name)
                .append("\r\n\r\n")
                .append(content)
                .append("\r\n");
    }
}
