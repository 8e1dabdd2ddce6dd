/** Occupancies in MongoDB, keyed by dwelling; told to nobody. */
package io.anju.housing.occupancy.mongo;
