/** Relations over HTTP. */
package io.anju.residence.household.web;
