/** The doors of a building in MongoDB. */
package io.anju.housing.plate.mongo;
