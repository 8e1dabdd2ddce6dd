/** The scheduled job that keeps the reading of addresses up to date with revised divisions. */
@NullMarked
package io.anju.housing.address.job;

import org.jspecify.annotations.NullMarked;
