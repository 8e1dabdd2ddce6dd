/** How permits rest, and what is told of them. */
@NullMarked
package io.anju.residence.permit.mongo;

import org.jspecify.annotations.NullMarked;
