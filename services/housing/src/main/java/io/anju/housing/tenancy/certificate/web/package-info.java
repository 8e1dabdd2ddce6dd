/** Certificates over HTTP. */
@NullMarked
package io.anju.housing.tenancy.certificate.web;

import org.jspecify.annotations.NullMarked;
