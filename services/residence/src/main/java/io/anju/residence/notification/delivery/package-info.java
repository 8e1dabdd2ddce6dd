/**
 * How notifications leave the inbox: by SMS, e-mail and webhook, each with a record of what became
 * of it. All channels but the inbox are off until a city switches them on.
 */
@NullMarked
package io.anju.residence.notification.delivery;

import org.jspecify.annotations.NullMarked;
