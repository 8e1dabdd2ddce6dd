/** Hears the facts of the other services, one consumer for each. */
package io.anju.overview.fold.kafka;
