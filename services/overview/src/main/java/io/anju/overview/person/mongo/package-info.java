/** Reads persons' views from the generation that serves. */
@NullMarked
package io.anju.overview.person.mongo;

import org.jspecify.annotations.NullMarked;
