/** The outlook of a permit over HTTP. */
@NullMarked
package io.anju.residence.dormancy.web;

import org.jspecify.annotations.NullMarked;
