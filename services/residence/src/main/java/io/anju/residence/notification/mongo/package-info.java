/** Notices at rest. */
package io.anju.residence.notification.mongo;
