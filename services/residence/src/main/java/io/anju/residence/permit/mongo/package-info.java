/** How permits rest, and what is told of them. */
package io.anju.residence.permit.mongo;
