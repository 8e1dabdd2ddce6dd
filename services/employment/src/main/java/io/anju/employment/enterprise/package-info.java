/**
 * Enterprises, which employ people and are identified by their unified social credit code (GB
 * 32100).
 */
@NullMarked
package io.anju.employment.enterprise;

import org.jspecify.annotations.NullMarked;
