/** Notifications in MongoDB. */
@NullMarked
package io.anju.residence.notification.mongo;

import org.jspecify.annotations.NullMarked;
