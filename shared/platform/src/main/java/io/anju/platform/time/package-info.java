/**
 * The two times of a registry: business time, which a test or a demonstration may move, and the
 * machine's, which is never moved.
 */
@NullMarked
package io.anju.platform.time;

import org.jspecify.annotations.NullMarked;
