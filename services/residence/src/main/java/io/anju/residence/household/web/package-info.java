/** Relations over HTTP. */
@NullMarked
package io.anju.residence.household.web;

import org.jspecify.annotations.NullMarked;
