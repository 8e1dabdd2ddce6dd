/** Stores the notifications that were published with the changes that caused them. */
@NullMarked
package io.anju.residence.notification.kafka;

import org.jspecify.annotations.NullMarked;
