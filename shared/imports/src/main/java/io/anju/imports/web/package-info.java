/** Imports over HTTP: files are received whole or by ranges, rejects are returned as CSV. */
@NullMarked
package io.anju.imports.web;

import org.jspecify.annotations.NullMarked;
