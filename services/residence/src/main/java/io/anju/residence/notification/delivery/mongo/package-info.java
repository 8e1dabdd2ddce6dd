/** Stores deliveries and preferences in MongoDB. */
@NullMarked
package io.anju.residence.notification.delivery.mongo;

import org.jspecify.annotations.NullMarked;
