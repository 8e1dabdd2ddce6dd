/** Dwellings over HTTP. */
@NullMarked
package io.anju.housing.dwelling.web;

import org.jspecify.annotations.NullMarked;
