/** Sends e-mail. */
@NullMarked
package io.anju.residence.notification.delivery.smtp;

import org.jspecify.annotations.NullMarked;
