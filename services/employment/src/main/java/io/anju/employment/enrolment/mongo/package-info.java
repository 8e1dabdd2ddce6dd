/** How enrolments rest and are found. */
package io.anju.employment.enrolment.mongo;
