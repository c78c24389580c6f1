/**
 * Whether articles help, as readers say: a vote, a reason, a line. Doors: {@link
 * org.dalil.feedback.Votes} (give, take back), {@link org.dalil.feedback.Helpfulness} (what they
 * say together) and {@link org.dalil.feedback.PastVotes}. What readers write becomes a task. Who
 * may vote, and whose votes count, is decided above; never learns of HTTP.
 */
@NullMarked
package org.dalil.feedback;

import org.jspecify.annotations.NullMarked;
