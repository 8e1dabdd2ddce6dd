/** The commands {@code up}, {@code down}, {@code status} and {@code logs}. */
@NullMarked
package io.anju.cli.up;

import org.jspecify.annotations.NullMarked;
