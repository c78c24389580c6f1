package org.dalil.theme.page;

import java.util.Map;

/**
 * What a partial or layout sees: the arguments it was given, and behind them the page, line or text
 * it was given.
 */
record Given(Map<String, Object> arguments, Object page) {}
