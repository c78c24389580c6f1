package org.dalil.console.demo.shop.book;

public record ShopText(String title, String summary, String body) {}
