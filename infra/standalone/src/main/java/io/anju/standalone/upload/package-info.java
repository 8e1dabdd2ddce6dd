/**
 * {@code /anju sync} and {@code /anju load}: uploads a file to a running registry and saves the
 * rejects.
 */
@NullMarked
package io.anju.standalone.upload;

import org.jspecify.annotations.NullMarked;
