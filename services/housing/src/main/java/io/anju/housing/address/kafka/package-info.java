/**
 * Keeps what addresses are matched against by the facts of buildings and dwellings, the same in
 * every replica.
 */
package io.anju.housing.address.kafka;
