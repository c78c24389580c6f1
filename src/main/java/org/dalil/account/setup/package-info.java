/** The first administrator. The door is {@link org.dalil.account.setup.SetUp}. */
@NullMarked
package org.dalil.account.setup;

import org.jspecify.annotations.NullMarked;
