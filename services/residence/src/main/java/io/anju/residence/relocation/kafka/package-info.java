/** Hearing where dwellings belong. */
package io.anju.residence.relocation.kafka;
