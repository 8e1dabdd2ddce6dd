/** Eligibility over HTTP. */
@NullMarked
package io.anju.residence.eligibility.web;

import org.jspecify.annotations.NullMarked;
