/** Hears where people are registered. */
package io.anju.housing.registered.kafka;
