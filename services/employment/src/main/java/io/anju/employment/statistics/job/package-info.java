/** The scheduled count of employments. */
@NullMarked
package io.anju.employment.statistics.job;

import org.jspecify.annotations.NullMarked;
