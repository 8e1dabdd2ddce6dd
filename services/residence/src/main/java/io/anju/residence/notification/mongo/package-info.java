/** Notices at rest. */
@NullMarked
package io.anju.residence.notification.mongo;

import org.jspecify.annotations.NullMarked;
