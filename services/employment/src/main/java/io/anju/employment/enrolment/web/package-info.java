/** Enrolments over HTTP. */
package io.anju.employment.enrolment.web;
