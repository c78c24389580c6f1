/**
 * The command line: {@code serve} and the orders an operator gives. An order runs in the server
 * that holds the base, handed over by an owner-only socket, or in a program of its own where none
 * runs. A face: it asks doors and prints.
 */
@NullMarked
package org.dalil.console;

import org.jspecify.annotations.NullMarked;
