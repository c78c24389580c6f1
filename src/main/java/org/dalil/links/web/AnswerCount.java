package org.dalil.links.web;

import io.micronaut.core.annotation.Introspected;

@Introspected
record AnswerCount(Answer.Kind answer, long addresses) {}
