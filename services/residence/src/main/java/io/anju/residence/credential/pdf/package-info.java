/** Certificates as PDF documents. */
@NullMarked
package io.anju.residence.credential.pdf;

import org.jspecify.annotations.NullMarked;
