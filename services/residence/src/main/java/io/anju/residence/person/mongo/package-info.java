/** How persons rest, and what is told of them. */
package io.anju.residence.person.mongo;
