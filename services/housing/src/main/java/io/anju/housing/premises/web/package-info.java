/** The premises of a landlord over HTTP. */
@NullMarked
package io.anju.housing.premises.web;

import org.jspecify.annotations.NullMarked;
