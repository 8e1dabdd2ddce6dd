/** Buildings over HTTP. */
@NullMarked
package io.anju.housing.building.web;

import org.jspecify.annotations.NullMarked;
