/** The Java processes that run the parts: starting, recognising and stopping them. */
@NullMarked
package io.anju.cli.process;

import org.jspecify.annotations.NullMarked;
