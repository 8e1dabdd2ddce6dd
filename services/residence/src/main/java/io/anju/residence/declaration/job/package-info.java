/** What the calendar does with pending declarations. */
@NullMarked
package io.anju.residence.declaration.job;

import org.jspecify.annotations.NullMarked;
