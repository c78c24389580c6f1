package org.dalil.theme.file;

import java.util.List;

/**
 * One value of a YAML file.
 *
 * @param path the names that lead to it
 * @param value always as written: {@code no} is the word "no"
 * @param line from 1
 */
public record Entry(List<String> path, String value, int line) {
    public String name() {
        return String.join(".", path);
    }
}
