/** Intake over HTTP: files come in whole or by ranges, rejects go out as CSV. */
@NullMarked
package io.anju.imports.web;

import org.jspecify.annotations.NullMarked;
