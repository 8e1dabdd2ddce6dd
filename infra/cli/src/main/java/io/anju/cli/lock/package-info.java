/** Locks that keep two users out of one data folder. */
@NullMarked
package io.anju.cli.lock;

import org.jspecify.annotations.NullMarked;
