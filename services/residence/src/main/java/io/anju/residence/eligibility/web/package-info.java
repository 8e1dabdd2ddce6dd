/** Eligibility over HTTP. */
package io.anju.residence.eligibility.web;
