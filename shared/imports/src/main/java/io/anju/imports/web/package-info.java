/** Intake over HTTP: files come in whole or by ranges, rejects go out as CSV. */
package io.anju.imports.web;
