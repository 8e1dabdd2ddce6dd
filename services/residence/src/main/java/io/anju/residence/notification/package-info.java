/**
 * Notifications to people, enterprises and authorities, each sent once (PIPL art. 17; Hangzhou art.
 * 25: the authority reminds).
 */
@NullMarked
package io.anju.residence.notification;

import org.jspecify.annotations.NullMarked;
