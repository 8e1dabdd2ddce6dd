/** Mandates over HTTP. */
@NullMarked
package io.anju.housing.mandate.web;

import org.jspecify.annotations.NullMarked;
