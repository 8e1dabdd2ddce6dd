/** Certificates over HTTP. */
package io.anju.housing.tenancy.certificate.web;
