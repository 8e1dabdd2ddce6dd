/** Dwellings as this service keeps them. */
package io.anju.residence.dwelling.mongo;
