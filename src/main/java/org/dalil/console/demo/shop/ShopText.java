package org.dalil.console.demo.shop;

public record ShopText(String title, String summary, String body) {}
