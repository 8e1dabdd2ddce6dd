/** Tells the matching of addresses which divisions are gone, as the store of divisions has it. */
package io.anju.housing.address.mongo;
