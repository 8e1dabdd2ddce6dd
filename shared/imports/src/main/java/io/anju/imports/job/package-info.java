/**
 * Jobs: a file on its way in, from its first byte to its last row, resumed wherever it was
 * interrupted.
 */
package io.anju.imports.job;
