/** Registrations as this service keeps them: a personId and a dwelling, nothing else. */
package io.anju.housing.registered.mongo;
