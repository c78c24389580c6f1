package org.dalil.article.redaction;

import java.util.List;

/** Names of people that an article's text may hold because of where it came from. */
public interface KnownNames {

    List<String> of(long article);
}
