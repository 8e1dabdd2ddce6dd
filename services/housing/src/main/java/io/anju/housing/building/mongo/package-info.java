/** Buildings in MongoDB, told as facts. */
package io.anju.housing.building.mongo;
