/** The picture of a building over HTTP. */
@NullMarked
package io.anju.housing.picture.web;

import org.jspecify.annotations.NullMarked;
