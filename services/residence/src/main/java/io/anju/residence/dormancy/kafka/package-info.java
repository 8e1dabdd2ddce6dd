/** Hearing of moves. */
@NullMarked
package io.anju.residence.dormancy.kafka;

import org.jspecify.annotations.NullMarked;
