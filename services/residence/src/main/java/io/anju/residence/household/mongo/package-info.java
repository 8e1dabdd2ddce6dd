/** Relations at rest. */
package io.anju.residence.household.mongo;
