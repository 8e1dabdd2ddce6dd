/** What recipients choose, and what became of their notifications, over HTTP. */
@NullMarked
package io.anju.residence.notification.delivery.web;

import org.jspecify.annotations.NullMarked;
