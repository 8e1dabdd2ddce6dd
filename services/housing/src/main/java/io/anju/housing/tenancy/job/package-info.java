/** Advances tenancies by the calendar. */
@NullMarked
package io.anju.housing.tenancy.job;

import org.jspecify.annotations.NullMarked;
