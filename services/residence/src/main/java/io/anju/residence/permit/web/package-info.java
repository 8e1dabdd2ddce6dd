/** Permits over HTTP. */
@NullMarked
package io.anju.residence.permit.web;

import org.jspecify.annotations.NullMarked;
