/**
 * Waiting for what a client wrote elsewhere to arrive here (read your writes, {@code Anju-Seen}).
 */
@NullMarked
package io.anju.residence.projection;

import org.jspecify.annotations.NullMarked;
