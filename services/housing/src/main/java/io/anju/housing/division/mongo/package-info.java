/** Divisions in MongoDB. */
package io.anju.housing.division.mongo;
