/** Tenancies over HTTP. */
@NullMarked
package io.anju.housing.tenancy.web;

import org.jspecify.annotations.NullMarked;
