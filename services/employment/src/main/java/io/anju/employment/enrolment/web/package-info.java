/** Enrolments over HTTP. */
@NullMarked
package io.anju.employment.enrolment.web;

import org.jspecify.annotations.NullMarked;
