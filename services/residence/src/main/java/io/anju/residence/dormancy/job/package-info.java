/** The scheduled review of permits. */
@NullMarked
package io.anju.residence.dormancy.job;

import org.jspecify.annotations.NullMarked;
