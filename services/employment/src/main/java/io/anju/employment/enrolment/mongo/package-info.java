/** Enrolments in MongoDB. */
@NullMarked
package io.anju.employment.enrolment.mongo;

import org.jspecify.annotations.NullMarked;
