/** Reads records by the thousand for counting, and keeps what was counted. */
@NullMarked
package io.anju.employment.statistics.mongo;

import org.jspecify.annotations.NullMarked;
