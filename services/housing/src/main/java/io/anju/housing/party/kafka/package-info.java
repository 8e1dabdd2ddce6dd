/** Hearing of people. */
package io.anju.housing.party.kafka;
