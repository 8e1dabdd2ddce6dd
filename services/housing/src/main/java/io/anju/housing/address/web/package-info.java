/** Standardises one or many addresses over HTTP. */
@NullMarked
package io.anju.housing.address.web;

import org.jspecify.annotations.NullMarked;
