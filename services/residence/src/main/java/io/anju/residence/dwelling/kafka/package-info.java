/** Hearing of dwellings. */
package io.anju.residence.dwelling.kafka;
