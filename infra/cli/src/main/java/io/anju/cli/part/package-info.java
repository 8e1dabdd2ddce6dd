/** The parts that the registry consists of on one machine. */
@NullMarked
package io.anju.cli.part;

import org.jspecify.annotations.NullMarked;
