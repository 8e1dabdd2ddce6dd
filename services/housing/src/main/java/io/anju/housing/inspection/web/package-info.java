/** Safety inspections over HTTP. */
package io.anju.housing.inspection.web;
