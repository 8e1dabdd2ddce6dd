/** Standardising of addresses over HTTP, one or many. */
@NullMarked
package io.anju.housing.address.web;

import org.jspecify.annotations.NullMarked;
