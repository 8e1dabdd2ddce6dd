/** Persons in MongoDB, and the facts published about them. */
@NullMarked
package io.anju.residence.person.mongo;

import org.jspecify.annotations.NullMarked;
