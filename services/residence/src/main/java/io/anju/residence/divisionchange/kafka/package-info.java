/** Hearing where dwellings belong. */
package io.anju.residence.divisionchange.kafka;
