/** A landlord's premises over HTTP. */
@NullMarked
package io.anju.housing.premises.web;

import org.jspecify.annotations.NullMarked;
