package org.dalil.theme;

import java.util.List;

/**
 * One value of a YAML file.
 *
 * @param path the names that lead to it
 * @param value always as written: {@code no} is the word "no"
 * @param line from 1
 */
record Entry(List<String> path, String value, int line) {
    String name() {
        return String.join(".", path);
    }
}
