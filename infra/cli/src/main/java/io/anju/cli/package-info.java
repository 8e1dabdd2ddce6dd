/** The command {@code /anju}: its main class and what it offers. */
@NullMarked
package io.anju.cli;

import org.jspecify.annotations.NullMarked;
