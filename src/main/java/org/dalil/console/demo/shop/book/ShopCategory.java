package org.dalil.console.demo.shop.book;

import org.dalil.text.Language;

import java.util.Map;

public record ShopCategory(String folder, Map<Language, Named> names) {

    /** What it is called, and a line about what is in it. */
    public record Named(String name, String line) {}
}
