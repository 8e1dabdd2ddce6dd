/** Files of declarations over HTTP, as CSV. */
@NullMarked
package io.anju.residence.declaration.batch.web;

import org.jspecify.annotations.NullMarked;
