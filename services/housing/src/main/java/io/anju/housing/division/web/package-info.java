/** Divisions over HTTP. */
@NullMarked
package io.anju.housing.division.web;

import org.jspecify.annotations.NullMarked;
