/** Divisions over HTTP. */
package io.anju.housing.division.web;
