/** How enrolments rest and are found. */
@NullMarked
package io.anju.employment.enrolment.mongo;

import org.jspecify.annotations.NullMarked;
