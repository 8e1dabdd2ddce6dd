/** Corrections and appeals over HTTP. */
@NullMarked
package io.anju.residence.correction.web;

import org.jspecify.annotations.NullMarked;
