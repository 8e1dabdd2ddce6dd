/** How persons rest, and what is told of them. */
@NullMarked
package io.anju.residence.person.mongo;

import org.jspecify.annotations.NullMarked;
