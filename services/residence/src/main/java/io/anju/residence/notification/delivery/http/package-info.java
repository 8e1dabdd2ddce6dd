/** Sends SMS through an HTTP gateway, and signed webhooks. */
@NullMarked
package io.anju.residence.notification.delivery.http;

import org.jspecify.annotations.NullMarked;
