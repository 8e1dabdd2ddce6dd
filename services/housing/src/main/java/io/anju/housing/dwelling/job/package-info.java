/** Completes retirements, splits and mergers that a crash interrupted. */
@NullMarked
package io.anju.housing.dwelling.job;

import org.jspecify.annotations.NullMarked;
