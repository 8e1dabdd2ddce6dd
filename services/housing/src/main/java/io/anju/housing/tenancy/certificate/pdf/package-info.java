/** Renders certificates of tenancies as PDF. */
@NullMarked
package io.anju.housing.tenancy.certificate.pdf;

import org.jspecify.annotations.NullMarked;
