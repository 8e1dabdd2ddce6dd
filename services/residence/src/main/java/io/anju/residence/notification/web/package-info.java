/** Notifications over HTTP. */
@NullMarked
package io.anju.residence.notification.web;

import org.jspecify.annotations.NullMarked;
