/** Sends what is queued, by schedule. */
@NullMarked
package io.anju.residence.notification.delivery.job;

import org.jspecify.annotations.NullMarked;
